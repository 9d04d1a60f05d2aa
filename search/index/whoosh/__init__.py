"""The default engine: Whoosh keeps terms and postings in files; reading, joining and ranking them is ours.

Whoosh's own queries, matchers and collectors are not used: reading whole postings lists at once and joining them as
sets answers several times faster in Python, gives counts that do not depend on deleted articles or on how segments
were merged, and keeps positions of words, entities and sentences in one space.
"""

from search.index.whoosh.engine import WhooshIndex

__all__ = ["WhooshIndex"]
