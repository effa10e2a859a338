using System.Runtime.InteropServices;

namespace NotesToolkit.Git;

/// <summary>Looks for what libgit2 loads when it is loaded itself: where OpenSSL is missing, it ends the process without a word.</summary>
internal static class LibrarySupport
{
    private static readonly string[] Names = ["libssl.so.3", "libssl.so.1.1", "libssl.so.10", "libssl.so.1.0.2", "libssl.so.1.0.0", "libssl.so"];

    public const string Missing = "LibGit2 needs OpenSSL's libssl, which is not on this machine";

    public static bool IsThere { get; } = !OperatingSystem.IsLinux() || Array.Exists(Names, name =>
    {
        bool isThere = NativeLibrary.TryLoad(name, out IntPtr handle);
        if (isThere)
            NativeLibrary.Free(handle);

        return isThere;
    });
}
