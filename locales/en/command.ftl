# Language, consent, menu, help: the first screens.

# Descriptions that Telegram shows beside the commands, and the help for staff.
command-menu = Show the menu
command-help = What this bot does, and whom to call in danger
command-language = Change the language
command-profile = Your details and dates
command-mydates = Your deadlines, and how many days are left
command-mydata = See, correct or download your data
command-privacy = How we use your data, and your consents
command-clear = Delete the messages in this chat
command-stop = Stop news
command-forget = Delete your data
