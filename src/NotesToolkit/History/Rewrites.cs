using NotesToolkit.Disclosure;
using NotesToolkit.Git;
using NotesToolkit.Parsing;

namespace NotesToolkit.History;

/// <summary>A sentence that was rewritten after its note's draft window, as it may be shown.</summary>
internal sealed record Rewrite(SectionKind Section, string? Before, string? After, NoteVersion From, int FromLine, NoteVersion To, int ToLine,
    int? DaysAfter);

internal static class Rewrites
{
    public static IEnumerable<Rewrite> Of(NotesHistory history, NoteTrail note, Redactor redactor, Func<GitId, byte[]> read)
    {
        foreach (NoteVersion version in note.Versions.Where(version => version.ChangesProse && !version.Blob.IsNone
            && version.Parents is [{ Blob.IsNone: false }, ..]))
        {
            Note[] parents = [.. version.Parents.Where(parent => !parent.Blob.IsNone).Select(parent => Read(parent.Path, parent.Blob))];
            if (IsDraft(version, parents[0]))
                continue;

            Note after = Read(version.Path, version.Blob);
            Sentence[][] others = [.. parents.Skip(1).Select(parent => NoteSentences.Of(parent).ToArray())];
            foreach (SentenceChange change in NoteSentences.Compare(parents[0], after)
                .Where(change => !Array.Exists(others, other => CameWith(other, change))))
            {
                NoteVersion from = version.Parents[0];
                yield return new(
                    (change.After ?? change.Before!).Section,
                    Show(change.Before, new(history.Same(note.Identity), version.Commit.Order - 1)),
                    Show(change.After, history.At(note, version)),
                    from,
                    change.Before is { } old ? parents[0].Source.GetLineNumber(old.Place.Start) : 1,
                    version,
                    change.After is { } current ? after.Source.GetLineNumber(current.Place.Start) : 1,
                    after.Date is { } day ? version.Commit.Day.DayNumber - day.DayNumber : null);
            }
        }

        Note Read(string path, GitId blob) => NoteParser.Parse(SourceText.Decode(path, read(blob)), history.Configuration.Vocabulary);

        bool IsDraft(NoteVersion version, Note before) =>
            note.First.Day.BusinessDaysUntil(version.Commit.Day) <= history.Configuration.DraftDays && !(before.Shared <= version.Commit.Day);

        string? Show(Sentence? sentence, Written written) => sentence is null ? null
            : SignalKinds.IsHidden(sentence.Item, sentence.Section) ? Redactor.NotShown
            : redactor.Words(sentence.Text, written);
    }

    private static bool CameWith(Sentence[] other, SentenceChange change) => change.After is { } after
        ? Array.Exists(other, sentence => sentence.Core == after.Core)
        : !Array.Exists(other, sentence => sentence.Core == change.Before!.Core);
}
