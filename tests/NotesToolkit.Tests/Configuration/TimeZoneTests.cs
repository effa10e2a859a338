using TimeZoneConverter;

namespace NotesToolkit.Tests.Configuration;

/// <summary>On Windows a timezone's name is looked up in a table of its own: it has the names that this machine has.</summary>
public sealed class TimeZoneTests
{
    [Fact]
    public void The_table_for_Windows_knows_the_names_of_places_that_this_machine_knows() => Assert.Empty(
        from zone in TimeZoneInfo.GetSystemTimeZones()
        where zone.Id.Contains('/', StringComparison.Ordinal) && !zone.Id.StartsWith("Etc/", StringComparison.Ordinal)
        // Windows has no zone that keeps this station's time.
        where zone.Id != "Antarctica/Troll" && !TZConvert.TryIanaToWindows(zone.Id, out _)
        select zone.Id);
}
