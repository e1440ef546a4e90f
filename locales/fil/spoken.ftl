# Words that people write instead of a command. These are not shown: a list holds this language's own words. Case and
# accents make no difference; a message counts that is nothing else.

spoken-danger = panganib, may panganib, nasa panganib ako, delikado, delikado ako, nasa panganib, nanganganib ako, delikado po, emergency po, may emergency, may emergency po, { sign-danger }
# These call for help: staff get them too.
spoken-cry = saklolo, tulong po, tulong please, tulungan mo ako, tulungan nyo ako, tulungan niyo ako, tulungan ninyo ako, tulungan nyo po ako, tabang, tabangi ko, iligtas mo ako, iligtas nyo ako, sagipin nyo ako, tigilan mo na, pakawalan mo ako, saklolo po, saklolohan nyo ako, tulong tulong, tulong tulong tulong, tulungan mo po ako, tulungan niyo po ako, tulungan mo naman ako, tulungan nyo naman ako, tulungan mo kami, tulungan nyo kami, tigilan mo ako, tigilan mo na ako, tigilan nyo na ako, pakawalan nyo ako, huwag mo akong saktan, wag mo akong saktan, tabangi ako, tabangi intawon ko, buligi ako, tulongannak, tulungannak, tulong naman po, tulong naman
spoken-help = tulong, kailangan ko ng tulong, may tao ba, help po, patulong, patulong po, pahelp, pahelp po, pa help, pa help po, need help, need ko ng help, kailangan ko po ng tulong, may tanong ako, may tanong po ako, magtatanong po, pwede magtanong, pwede po magtanong, gusto kong magtanong, tao po, may tao po ba, support staff, staff
spoken-menu = balik sa menu, bumalik sa menu
spoken-stop = tigil, itigil, hinto, ihinto, i-cancel, kanselahin, lumabas
spoken-back = balik, bumalik, bumalik ka, ibalik, balik po
spoken-language = wika, lengguwahe, lengwahe, linggwahe, palitan ang wika, palit wika, palit ng wika, ibang wika, baguhin ang wika
spoken-clear = burahin ang chat, burahin ang chat na ito, linisin ang chat, i-clear ang chat, i-delete ang chat, burahin chat, idelete ang chat, iclear ang chat, burahin ang mga mensahe, burahin ang messages
# Words for days, where a day is asked for.
spoken-before_yesterday = kamakalawa, two days ago, day before yesterday
spoken-yesterday = kahapon, yesterday, kahapon po, khapon, kagabi, gahapon, kahapon lang, kahapon ng umaga, kahapon ng gabi
spoken-today = ngayon, ngayong araw, ngayong araw na ito, today, now, ngayon po, ngaun, ngayong araw po, kanina, kanina lang, kaninang umaga, karon, karong adlawa, ngayon lang, ngayon lang po, ngayong umaga
spoken-tomorrow = bukas, tomorrow, bukas po, bukas ng umaga, ugma
spoken-after_tomorrow = samakalawa, sa makalawa, makalawa, day after tomorrow
# N stands for a number; without it, one is meant.
spoken-days_ago = N araw na ang nakalipas, N araw na ang nakakaraan, N na araw na ang nakalipas, N araw ang nakalipas, N days ago, N day ago, N araw nang nakalipas, N na araw nang nakalipas, N araw na, N araw na po, N days na, N days na ang nakalipas, N araw na nakalipas, N araw na nakaraan, N araw nakalipas
spoken-weeks_ago = N linggo na ang nakalipas, N linggo na ang nakakaraan, N na linggo na ang nakalipas, isang linggo na ang nakalipas, N weeks ago, N week ago, N linggo nang nakalipas, N linggo na, N weeks na, isang linggo na, a week ago, one week ago, N linggo na nakalipas, N linggo nakalipas
spoken-days_ahead = pagkatapos ng N araw, pagkatapos ng N na araw, N araw mula ngayon, N na araw mula ngayon, makalipas ang N araw, in N days, N days from now, N araw pa, N days pa, after N days
# Answers to a question that asks for yes or no. No word for "not yet": what has not been paid may still have to be.
spoken-yes = oo, opo, oho, oo po, yes, yes po, meron, mayroon, meron po, mayroon po, tama, tama po, tapos na, tapos na po, nakapasa, nakapasa na, pasado, pumasa, oo naman
spoken-no = hindi, hindi po, di, di po, wala, wala po, walang wala, no, no po, hindi ako, hindi kailanman, hindi nakapasa, bagsak, ayaw, hinde, hnd
