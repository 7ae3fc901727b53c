"""Offices and who holds them: titles, their words, «le PDG de X, N»."""
