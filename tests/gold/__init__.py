"""Facts marked by hand in articles of the corpora, without the articles' text, and how the product scores on them."""
