"""Storage of notices: notices and their words, their people, who watches them."""
