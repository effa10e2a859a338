using System.Numerics;
using System.Runtime.InteropServices;

namespace NotesToolkit.History.Cache;

/// <summary>Tells a file that a crash or a disk has damaged: CRC-32C.</summary>
internal static class Checksum
{
    /// <summary>The checksum of what was summed before and of bytes behind it.</summary>
    public static uint Add(uint checksum, ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (ulong word in words)
        {
            checksum = BitOperations.Crc32C(checksum, word);
        }

        foreach (byte rest in bytes[(words.Length * sizeof(ulong))..])
        {
            checksum = BitOperations.Crc32C(checksum, rest);
        }

        return checksum;
    }
}
