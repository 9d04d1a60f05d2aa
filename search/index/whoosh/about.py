"""What every hit needs of its article, kept in one column of the index."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class About:
    """What is kept of an article beside its postings. `low`, `high`: its first and last possible day, 0 if unknown."""

    id: str
    digest: str
    low: int
    high: int
    words: int
    title_words: int

    def packed(self) -> bytes:
        """As it is stored."""
        facts = (self.id, self.digest, str(self.low), str(self.high), str(self.words), str(self.title_words))
        return "\x00".join(facts).encode("utf-8", "surrogatepass")

    @classmethod
    def unpacked(cls, stored: bytes) -> About:
        """From what is stored."""
        id_, digest, low, high, words, title = stored.decode("utf-8", "surrogatepass").split("\x00")
        return cls(id_, digest, int(low), int(high), int(words), int(title))
