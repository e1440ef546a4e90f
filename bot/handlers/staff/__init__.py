"""What staff do in their private chat beside dialogs: commands, and typing to find."""
