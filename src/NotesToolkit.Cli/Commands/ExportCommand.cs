namespace NotesToolkit.Cli.Commands;

internal sealed class ExportCommand(Syntax syntax) : NotesCommand(syntax, "export",
    "Write the facts of notes and history, and no sentence of them, as tables for other tools.",
    "notes export -o exports/payments",
    "notes export --format csv -o payments-csv",
    "notes export | jq 'select(.table == \"topics\" and .meetings > 1)'")
{
    private readonly ChoiceOption format = syntax.Choice("--format", "ndjson", "csv");
    private readonly Option<string?> output = syntax.Value("-o", "DIR",
        "The folder to write, one file a table; NDJSON goes to standard output where none is given.", "--output");
    private readonly ChoiceOption include = syntax.Choice("--include", "WHAT",
        "attrition: tell that there were such signals, and people's last days.", ["attrition"]);

    public override void Run(ParseResult arguments, Session session)
    {
        ExportFormat wanted = format.Read(arguments) == "csv" ? ExportFormat.Csv : ExportFormat.Ndjson;
        bool attrition = include.Read(arguments) is not null;
        string? folder = arguments.GetValue(output);
        if (folder is null && wanted == ExportFormat.Csv)
            throw new NotesException("notes export --format csv writes one file a table: name their folder with -o DIR.");

        RecordTarget target = RecordTarget.Read(session, "notes export");
        target.WarnOfSkipped(session);
        ExportFacts facts = new(target.Source, ProgramVersion.Number, attrition);
        if (folder is null)
        {
            foreach (ExportTable table in ExportTables.All)
                Export.Write(facts, table, wanted, session.Output, isNamed: true);

            return;
        }

        int rows = 0;
        Write(Export.ViewsFileName, file => Export.WriteViews(file, wanted));
        foreach (ExportTable table in ExportTables.All)
            Write($"{table.Name}.{(wanted == ExportFormat.Csv ? "csv" : "ndjson")}", file => rows += Export.Write(facts, table, wanted, file));

        session.Output.WriteLine($"wrote {ExportTables.All.Count} tables with {Counted.Of(rows, "row")} to {folder}");
        return;

        void Write(string name, Action<TextWriter> write) => session.Writer.Replace(Path.Combine(session.FullPath(folder), name), write);
    }
}
