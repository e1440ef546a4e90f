# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = danger, emergency, sos, in danger, { sign-danger }
# These call for help: staff get them too.
spoken-cry = help me, help me please, please help me, please help, somebody help me, save me, stop it, please stop, let me go
spoken-help = help, support, human, a person
spoken-menu = menu, main menu, home
spoken-stop = stop, cancel, quit, exit
spoken-back = back, go back
spoken-language = language, languages
spoken-clear = clear chat, clear this chat, delete chat, delete this chat
# Words for days, where a day is asked for.
spoken-before_yesterday = day before yesterday, the day before yesterday, two days ago
spoken-yesterday = yesterday
spoken-today = today, now
spoken-tomorrow = tomorrow
spoken-after_tomorrow = day after tomorrow, the day after tomorrow, in two days
# N stands for a number; without it, one is meant.
spoken-days_ago = N days ago, N day ago, N days before
spoken-weeks_ago = N weeks ago, N week ago, a week ago, one week ago
spoken-days_ahead = in N days, in N day, N days from now, N days later
# Answers to a question that asks for yes or no. No word for "not yet": what has not been paid may still have to be.
spoken-yes = yes, y, yeah, yep, yup, of course, correct, that is right, yes i do, yes i did, yes i have, yes i am, i do, i did, i have, i am
spoken-no = no, n, nope, nah, never, no i do not, no i did not, no i have not, no i am not, i do not, i did not, i have not, i am not, no i don’t, no i didn’t, no i haven’t, i don’t, i didn’t, i haven’t
