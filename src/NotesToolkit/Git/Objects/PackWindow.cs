namespace NotesToolkit.Git.Objects;

/// <summary>The pieces of packs that were read last, as what is read next mostly stands beside one of them. Not for several threads.</summary>
internal sealed class PackWindow
{
    private const int Step = 16 * 1024;
    private const int PieceCount = 8;

    private readonly Piece[] pieces = [.. Enumerable.Range(0, PieceCount).Select(_ => new Piece())];

    /// <summary>The bytes from a place on: as many as are asked for, or all that there are. They stand until the next call.</summary>
    public ReadOnlySpan<byte> Read(Pack pack, long offset, long count)
    {
        long step = offset / Step;
        int wanted = (int)Math.Clamp(pack.Length - offset, 0, count);
        int before = (int)(offset - (step * Step));
        Piece piece = pieces[step % PieceCount];
        if (piece.Pack != pack || piece.Step != step || piece.Length < before + wanted)
        {
            piece.Fill(pack, step, before + wanted);
        }

        return piece.Bytes.AsSpan(before, wanted);
    }

    private sealed class Piece
    {
        public byte[] Bytes { get; private set; } = [];

        public Pack? Pack { get; private set; }

        public long Step { get; private set; }

        public int Length { get; private set; }

        public void Fill(Pack pack, long step, int atLeast)
        {
            if (Bytes.Length < atLeast || Bytes.Length == 0)
            {
                Bytes = new byte[Math.Max(atLeast, 2 * PackWindow.Step)];
            }

            Length = pack.Read(Bytes, step * PackWindow.Step);
            (Pack, Step) = (pack, step);
        }
    }
}
