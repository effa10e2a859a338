using DiffEngine;

namespace VerifyXunit;

/// <summary>
/// Holds texts against files beside their tests, as Verify.Xunit does and with its names, until that package can be restored; then it
/// takes this file's place. A difference is never accepted by itself: the received file is moved over the verified one by hand.
/// </summary>
public static class Verifier
{
    /// <summary>Compares a text with <c>Class.Method.verified.EXTENSION</c> beside the test.</summary>
    public static async Task Verify(string target, string extension = "txt", [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        string name = Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}");
        string verified = $"{name}.verified.{extension}";
        string received = $"{name}.received.{extension}";
        string text = target.ReplaceLineEndings("\n");
        if (File.Exists(verified) && (await File.ReadAllTextAsync(verified)).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (!BuildServerDetector.Detected)
        {
            await DiffRunner.LaunchAsync(received, verified);
        }

        Assert.Fail($"{Path.GetFileName(received)} differs from {Path.GetFileName(verified)}: where the new text is right, move it there.\n\n{text}");
    }
}
