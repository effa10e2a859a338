using CsCheck;

namespace NotesToolkit.Tests.History;

/// <summary>Writes random lives of notes with the real git, and holds what is mined against what was lived.</summary>
public sealed class RandomLivesTests
{
    // Many more lives, where somebody has the time: NOTES_LIVES=400.
    private static readonly int Iterations = int.Parse(Environment.GetEnvironmentVariable("NOTES_LIVES") ?? "12", System.Globalization.CultureInfo.InvariantCulture);

    private static readonly Gen<(Deed Deed, int Which, int By)[]> Lives =
        Gen.Select(Gen.Int[0, 17].Select(number => (Deed)number), Gen.Int[0, 3], Gen.Int[1, 9]).Array[14, 20];

    [Fact]
    public void What_is_mined_is_what_was_lived() =>
        Lives.Sample(
            deeds =>
            {
                using LivedRun run = new();
                run.Live(deeds);
            },
            iter: Iterations,
            threads: 1,
            print: deeds => string.Join(", ", deeds));

    [Fact]
    public void A_line_that_lost_its_id_is_erased_and_comes_back_as_the_same()
    {
        using LivedRun run = new();
        run.Live([(Deed.Name, 3, 4), (Deed.Revert, 0, 4), (Deed.Erase, 3, 5), (Deed.Revert, 1, 6)]);
    }
}
