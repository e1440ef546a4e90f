# Language, consent, menu, help: the first screens.

# Descriptions that Telegram shows beside the commands, and the help for staff.
command-menu = Show the menu
command-help = What this bot does, and whom to call in danger
command-language = Read another language
command-profile = Your details and dates
command-mydates = What comes next, and how many days are left
command-mydata = See, correct and get everything kept about you
command-privacy = What is done with your data, and your consents
command-stop = No more notices
command-forget = Be forgotten
