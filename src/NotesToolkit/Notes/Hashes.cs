using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;

namespace NotesToolkit.Notes;

/// <summary>The hashes of git and of web pages, in managed code: those of the platform end the process where OpenSSL is missing.</summary>
internal static class Hashes
{
    public static byte[] Sha1(ReadOnlySpan<byte> bytes) => Of(new Sha1Digest(), bytes);

    public static byte[] Sha256(ReadOnlySpan<byte> bytes) => Of(new Sha256Digest(), bytes);

    private static byte[] Of(IDigest digest, ReadOnlySpan<byte> bytes)
    {
        byte[] hash = new byte[digest.GetDigestSize()];
        digest.BlockUpdate(bytes);
        digest.DoFinal(hash);
        return hash;
    }
}
