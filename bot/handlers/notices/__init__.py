"""What handlers do about notices: buttons, jobs and files that no dialog could answer."""
