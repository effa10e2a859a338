using System.Text;

namespace NotesToolkit.Git.Objects;

/// <summary>Reads commits as git writes them.</summary>
internal sealed class CommitReader(Mailmap mailmap)
{
    private readonly Dictionary<string, (string Name, string Email)> people = new(StringComparer.Ordinal);
    private readonly TextDecoder decoder = new();

    /// <summary>A commit and its tree.</summary>
    /// <exception cref="FormatException">It is damaged.</exception>
    public WalkedCommit Read(GitId id, ReadOnlySpan<byte> bytes)
    {
        GitId tree = default;
        List<GitId>? parents = null;
        GitId parent = default;
        ReadOnlySpan<byte> author = [];
        ReadOnlySpan<byte> committer = [];
        Encoding encoding = Encoding.UTF8;
        while (!bytes.IsEmpty && bytes[0] != (byte)'\n')
        {
            int end = bytes.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = end < 0 ? bytes : bytes[..end];
            bytes = end < 0 ? [] : bytes[(end + 1)..];
            if (line.StartsWith("tree "u8))
            {
                tree = GitId.Parse(line[5..]);
            }
            else if (line.StartsWith("parent "u8))
            {
                if (!parent.IsNone)
                {
                    (parents ??= [parent]).Add(GitId.Parse(line[7..]));
                }
                else
                {
                    parent = GitId.Parse(line[7..]);
                }
            }
            else if (line.StartsWith("author "u8))
            {
                author = line[7..];
            }
            else if (line.StartsWith("committer "u8))
            {
                committer = line[10..];
            }
            else if (line.StartsWith("encoding "u8))
            {
                encoding = EncodingOf(Encoding.ASCII.GetString(line[9..]));
            }
        }

        if (tree.IsNone)
        {
            throw new FormatException("A commit has no tree.");
        }

        GitId[] all = parents is not null ? [.. parents] : parent.IsNone ? [] : [parent];
        Stamp written = ReadStamp(author, encoding);
        return new(new(id, all, written, author.SequenceEqual(committer) ? written : ReadStamp(committer, encoding)), tree);
    }

    private static Encoding EncodingOf(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            // Git shows the bytes as they are then.
            return Encoding.UTF8;
        }
    }

    private Stamp ReadStamp(ReadOnlySpan<byte> line, Encoding encoding)
    {
        int end = line.LastIndexOf((byte)'>') + 1;
        (string name, string email) = Person(line[..end], encoding);
        return new(name, email, CommitTime.Read(line[end..]));
    }

    private (string Name, string Email) Person(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        ReadOnlySpan<char> text = decoder.Decode(bytes, encoding);
        Dictionary<string, (string Name, string Email)>.AlternateLookup<ReadOnlySpan<char>> known = people.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(text, out (string Name, string Email) person))
        {
            int name = text.IndexOf('<');
            int email = name < 0 ? 0 : text[name..].IndexOf('>');
            person = email <= 0 ? (string.Empty, string.Empty) : mailmap.Map(text[..name].TrimEnd().ToString(), text[(name + 1)..(name + email)].ToString());
            known[text] = person;
        }

        return person;
    }
}

/// <summary>A commit with its tree.</summary>
internal readonly record struct WalkedCommit(CommitInfo Commit, GitId Tree);
