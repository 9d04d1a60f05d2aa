"""The screens: one for everything, and the windows that open over it."""
