# Language, consent, menu, help: the first screens.

# Descriptions that Telegram shows beside the commands, and the help for staff.
command-menu = Ipakita ang menu
command-help = Ano ang bot na ito, at sino ang tatawagan kapag may panganib
command-language = Palitan ang wika
command-profile = Mga detalye at petsa mo
command-mydates = Mga deadline mo, at ilang araw pa
command-mydata = Tingnan, itama o i-download ang data mo
command-privacy = Paano namin ginagamit ang data mo, at mga pahintulot mo
command-clear = Burahin ang mga mensahe sa chat na ito
command-stop = Itigil ang balita
command-forget = Burahin ang data mo
