# What the bot takes from nobody: My Number, bank accounts, passwords, cards.

## How such a thing is called

# These are not shown. The bot looks for them in what people write, in every language, so a list holds this language's own words.
# Separate them with commas; capitals do not matter. A password counts where a sign (: or =) or a word of "stated" stands between, or where four to six digits follow.
not_accepted-words-my_number = my number, mynumber, numero ng my number, kojin bango, individual number
not_accepted-words-bank_account = bank account, account number, account no, acct no, numero ng account, account sa bangko, numero sa bangko, branch, passbook, bank book, bankbook, koza bango, bank acct, acct number, numero ng bank account
not_accepted-words-password = password, passcode, pass code, pin, pin code, pin number, login code, ansho bango, pincode, passwd
not_accepted-words-card_photo = residence card, zairyu card, resident card, passport, pasaporte, my number card, bank card, atm card, credit card, cash card, debit card, passbook, bank book, bankbook, driving licence, driver's license, drivers license, lisensya, health insurance card, insurance card, hokensho
not_accepted-words-stated = ay, ko ay, is, are, ko, ko po, ko po ay, ko is, po ay
not_accepted-words-money = yen, piso, pesos, peso, php, dolyar, dollar, libo, libong, milyon

## Said to the worker

not_accepted-my_number =
    <b>Binubura namin ang mensahe mo: mukha itong My Number (マイナンバー).</b> Wala kang ginawang mali.

    Hindi kami puwedeng mag-save ng numerong ito rito. Ipakita lang ito sa papel: sa city hall, sa tax office o sa kumpanya mo. May iba ka pa bang isinulat? Ipadala ulit iyon nang walang numero.
not_accepted-bank_account =
    <b>Binubura namin ang mensahe mo: mukha itong bank account number.</b> Wala kang ginawang mali.

    Baka gamitin ito ng iba sa masama. Ikaw mismo ang magbigay nito sa kumpanya mo, sa papel. Puwede kang personal na tulungan ng staff namin sa bangko. May iba ka pa bang isinulat? Ipadala ulit iyon nang walang numero.
not_accepted-password =
    <b>Binubura namin ang mensahe mo: mukha itong password o PIN.</b> Wala kang ginawang mali.

    Huwag sabihin kahit kanino ang password. Hindi namin ito hinihingi kailanman. Ginagamit mo pa ba ito? Palitan na ngayon. Puwede kang personal na tulungan ng staff namin. May iba ka pa bang isinulat? Ipadala ulit iyon nang walang password.
not_accepted-card =
    <b>Binubura namin ang mensahe mo: mukhang may card, pasaporte o bankbook dito, o numero mula sa mga ito.</b> Baka gamitin ito ng iba sa pangalan mo.

    Ipakita ang totoong card nang personal sa support staff, sa city hall o sa immigration office. May tanong? Isulat ito nang walang litrato o numero.
# $number (String) of the matter, $organisation (String), $readers of the matter, or “none” where nobody may read it. Said
# below whom to call to somebody whose deleted message was a cry for help.
not_accepted-cry =
    { $readers ->
        [none] <b>⚠️ No. { $number }: wala kaming sinasabihan dito tungkol dito.</b>
        [admins] Sinasabi namin sa mga admin ng { $organisation } na may nangyaring urgent: no. { $number }.
       *[other] Sinasabi namin sa mga manager ng { $organisation } na may nangyaring urgent: no. { $number }.
    } Kinailangan naming burahin ang mensahe mo, dahil may numero, password o card ito.

    <b>Isulat ulit ang nangyari, nang walang numerong iyon.</b>
# A reply to the message that the bot could not delete. $on (String) a day, or “none”, $time (String)
not_accepted-delete-yourself = { $on ->
    [none] Hindi namin nabura ang mensaheng ito: hindi na ito pinapayagan ng Telegram.
   *[other] Hindi namin nabura ang mensahe mo noong { DAY($on) }, { $time }: 48 oras lang ito pinapayagan ng Telegram.
    } Ikaw na mismo ang magbura nito. Diinan ito nang matagal, piliin ang “Delete”, at burahin din ito para sa bot.
# Below a message that was taken away: what it said before it was changed had reached staff.
not_accepted-before_stays = Natanggap na ng support staff ang mensahe mo bago mo ito baguhin. Itatabi nila ang bersyong iyon.
# $handling (String), $readers (String) or “none” where nobody may read the matter: asked before a picture is taken out, by the worker’s own word.
not_accepted-out-ask =
    <b>Tanggalin ang litratong ito?</b> Gawin lang ito kung may card, pasaporte o bankbook dito. { $handling ->
        [destroy] Buburahin namin ito rito at sa mga chat ng staff.
        [hold] Buburahin namin ito sa mga chat. Magtatabi kami ng nakatagong kopya para sa isang legal case. { evidence-only }
       *[decide] Buburahin namin ito sa mga chat. Magtatabi kami ng nakatagong kopya, dahil puwede itong maging ebidensya. { evidence-only }
    } Kung may isinulat ka sa ibaba nito, maiiwan iyon, nang walang mga numero.
not_accepted-out-yes = 🗑 Oo, tanggalin ito
not_accepted-out-no = Hindi, iwan ito
not_accepted-out-left = Walang binago: nandito pa ang litrato mo.
# $handling, $readers (String)
not_accepted-out-destroy =
    <b>Binubura namin ang litrato mo rito at sa mga chat ng staff: sinabi mo sa amin na may card ito.</b> Kung may isinulat ka sa ibaba nito, maiiwan iyon sa staff, nang walang mga numero.

    { not_accepted-real_card }
# $handling, $readers (String)
not_accepted-out-hold =
    <b>Tinatanggal namin ang litrato mo sa mga chat: sinabi mo sa amin na may card ito.</b> Magtatabi kami ng nakatagong kopya, dahil naka-save ang mga record mo para sa isang legal case. { evidence-only }

    <blockquote expandable>Kung may isinulat ka sa ibaba nito, maiiwan iyon sa staff, nang walang mga numero. { not_accepted-real_card }</blockquote>
# $handling, $readers (String)
not_accepted-out-decide =
    <b>Tinatanggal namin ang litrato mo sa mga chat: sinabi mo sa amin na may card ito.</b> Kung may isinulat ka sa ibaba nito, maiiwan iyon.

    Magtatabi rin kami ng nakatagong kopya, dahil puwede itong maging ebidensya para sa iyo. { evidence-only }{ $readers ->
        [none] {""}
       *[other] {" "}Magpapasya sila tungkol dito sa loob ng pitong araw.
    }

    <blockquote expandable>{ not_accepted-real_card }</blockquote>
not_accepted-real_card = Ipakita ang totoong card nang personal sa support staff, sa city hall o sa immigration office.
# Below a picture whose words name a card: staff get neither before the worker has answered. $minutes (Number)
not_accepted-held-ask = <b>Nagtatanong kami bago matanggap ng support staff ang mensaheng ito: may card, pasaporte o bankbook ba sa litrato?</b> Baka gamitin ito ng iba sa pangalan mo. Kung hindi ka sumagot sa loob ng { $minutes } minuto, ang isinulat mo lang ang matatanggap ng staff.
# The same of an album of which staff got pictures before those words
not_accepted-held-ask_back = <b>Binabawi namin ang album na ito mula sa support staff at nagtatanong muna: may card, pasaporte o bankbook ba sa isa sa mga litrato?</b> Baka gamitin ito ng iba sa pangalan mo. Kung hindi ka sumagot sa loob ng { $minutes } minuto, ang isinulat mo lang ang matatanggap ng staff.
not_accepted-held-yes = 🗑 Oo: burahin, text lang ipadala
not_accepted-held-no = Wala: ipadala lahat
not_accepted-held-deleted = <b>Binubura namin ang litrato mo, nasaan man ito.</b> { not_accepted-real_card }
# The same of a picture in the place of one that staff have
not_accepted-held-deleted_new = <b>Binubura namin ang litratong ito. Nasa staff pa rin ang dating litrato bago mo ito pinalitan.</b> May card din ba ang dating litrato? Kung oo, alisin mo ito gamit ang button sa ibaba.
not_accepted-held-answered = Sinabi mo sa amin: walang card, pasaporte o bankbook dito.
# Below changed words that may be evidence
not_accepted-held-released = Baka mahalaga ang isinulat mo ngayon: mapupunta sa staff ang litrato mo kasama nito.
# Below a picture without an answer. $number (String) of the consultation; $readers (String), $phone (String) of the organisation
not_accepted-held-over_words = <b>Hindi ka sumagot, kaya hindi namin ibibigay sa support staff ang litratong ito.</b> { $readers ->
    [none] Naka-save sa amin ang isinulat mo nang wala ito (No. { $number }), at walang nagbabasa nito rito.
    [unheard] Naka-save sa amin ang isinulat mo nang wala ito (No. { $number }). { receipt-alarm-unheard }
    [kept_out] Naka-save sa amin ang isinulat mo nang wala ito (No. { $number }). { receipt-alarm-kept_out }
    [admins] Matatanggap ng mga admin ang isinulat mo nang wala ito (No. { $number }).
    [restricted] Matatanggap ng mga manager ang isinulat mo nang wala ito (No. { $number }).
   *[group] Matatanggap ng support staff ang isinulat mo nang wala ito (No. { $number }).
    } Kailangan ba nila ang litrato? Ipadala ito ulit.
# The same of a picture whose words were taken away meanwhile
not_accepted-held-over = <b>Hindi ka sumagot, kaya hindi namin ibibigay sa support staff ang litratong ito.</b> Kailangan ba nila ito? Ipadala ito ulit.
# An alert: what it asked about waits no more, and staff did not get it
not_accepted-held-gone = Hindi namin ibibigay sa support staff ang litratong ito. Kailangan ba nila ito? Ipadala ito ulit.
# A button under a photo or a document.
not_accepted-shows-card = 🗑 May card dito? Tanggalin ito
not_accepted-taken-away = Binubura na namin ito.
