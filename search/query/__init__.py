"""The reader's line → an engine-neutral tree, or an error in the reader's words. Knows no engine."""
