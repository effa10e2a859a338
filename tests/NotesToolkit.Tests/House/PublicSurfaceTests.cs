using NotesToolkit.Notes;

namespace NotesToolkit.Tests.House;

/// <summary>What programs of others call stands in PublicApi.txt: it changes there first, or not at all.</summary>
public sealed class PublicSurfaceTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void The_public_surface_is_the_one_that_is_kept()
    {
        string kept = TestFiles.At("src", "NotesToolkit", "PublicApi.txt");
        string[] lines = [.. typeof(Note).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(Lines)];
        string[] before = File.Exists(kept) ? File.ReadAllLines(kept) : [];
        if (lines.SequenceEqual(before))
        {
            return;
        }

        string received = Path.ChangeExtension(kept, ".received.txt");
        File.WriteAllLines(received, lines);
        Assert.Fail($"PublicApi.txt differs; where that is meant, put {received} in its place.\n"
            + string.Join('\n', before.Except(lines).Select(line => "- " + line).Concat(lines.Except(before).Select(line => "+ " + line))));
    }

    private static IEnumerable<string> Lines(Type type) =>
    [
        Kind(type) + " " + Name(type),
        .. type.IsEnum ? Enum.GetNames(type).Select(name => "    " + name) : type.GetMembers(Declared).Select(Line).OfType<string>().Order(StringComparer.Ordinal),
    ];

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true } ? "static class" : "class";

    /// <summary>A member that others can call, but for what records and accessors bring along by themselves.</summary>
    private static string? Line(MemberInfo member) => member switch
    {
        ConstructorInfo { IsPublic: true } made when made.GetParameters() is [var only] && only.ParameterType == member.DeclaringType => null,
        ConstructorInfo { IsPublic: true } made => $"    new({Parameters(made)})",
        PropertyInfo property when property.GetMethod?.IsPublic == true && property.Name != "EqualityContract" =>
            $"    {Static(property.GetMethod)}{Name(property.PropertyType)} {property.Name}{(property.SetMethod?.IsPublic == true ? " { get; init; }" : string.Empty)}",
        FieldInfo { IsPublic: true } field => $"    {(field.IsStatic ? "static " : string.Empty)}{Name(field.FieldType)} {field.Name}",
        MethodInfo { IsPublic: true, IsSpecialName: false, IsVirtual: false } method when method.Name is not ("Deconstruct" or "PrintMembers" or "<Clone>$") =>
            $"    {Static(method)}{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        _ => null,
    };

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : string.Empty;

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = …" : string.Empty)}"));

    private static string Name(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? Name(inner) + "?"
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Namespace?.StartsWith("NotesToolkit", StringComparison.Ordinal) == true && type.FullName is { } full ? full["NotesToolkit.".Length..]
        : type.Name;
}
