# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = panganib, may panganib, nasa panganib ako, delikado, delikado ako, emergency, sos, danger, in danger, { sign-danger }
# These call for help: staff get them too.
spoken-cry = saklolo, tulong po, tulong please, tulungan mo ako, tulungan nyo ako, tulungan niyo ako, tulungan ninyo ako, tulungan nyo po ako, tabang, tabangi ko, iligtas mo ako, iligtas nyo ako, sagipin nyo ako, tama na, tama na po, tigilan mo na, pakawalan mo ako, help me, help me please, please help me, please help, save me, stop it, let me go
spoken-help = tulong, kailangan ko ng tulong, help, support, may tao ba, human
spoken-menu = menu, main menu, home
spoken-stop = stop, tigil, itigil, hinto, ihinto, cancel, i-cancel, quit, exit
spoken-back = balik, bumalik, bumalik ka, ibalik, back, go back
spoken-language = wika, lengguwahe, lengwahe, linggwahe, palitan ang wika, language, languages
spoken-clear = burahin ang chat, burahin ang chat na ito, linisin ang chat, i-clear ang chat, i-delete ang chat, clear chat, clear this chat, delete chat, delete this chat
# Words for days, where a day is asked for.
spoken-before_yesterday = kamakalawa, two days ago, day before yesterday
spoken-yesterday = kahapon, yesterday
spoken-today = ngayon, ngayong araw, ngayong araw na ito, today, now
spoken-tomorrow = bukas, tomorrow
spoken-after_tomorrow = samakalawa, sa makalawa, makalawa, day after tomorrow
# N stands for a number; without it, one is meant.
spoken-days_ago = N araw na ang nakalipas, N araw na ang nakakaraan, N na araw na ang nakalipas, N araw ang nakalipas, N days ago, N day ago
spoken-weeks_ago = N linggo na ang nakalipas, N linggo na ang nakakaraan, N na linggo na ang nakalipas, isang linggo na ang nakalipas, noong isang linggo, N weeks ago, N week ago
spoken-days_ahead = pagkatapos ng N araw, pagkatapos ng N na araw, N araw mula ngayon, N na araw mula ngayon, makalipas ang N araw, in N days, N days from now
