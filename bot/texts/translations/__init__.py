"""What is known of translations: how far they are, what is wrong with them, who has read them."""
