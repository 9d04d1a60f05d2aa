"""Who holds or held which post, with which title, of whom, for which party."""
