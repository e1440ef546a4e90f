# A message of a worker was removed from the chats, because it showed a card or a secret number: what the worker is told.
# “hidden”: staff cannot see it any more, but we keep a copy. “No.” is short for “number”.

# Why it was removed. $reason (String); “own”: the worker said so
evidence-because = { $reason ->
    [own] Sinabi mo sa amin na may card dito.
    [my_number] Mukhang may My Number (マイナンバー) dito.
    [card] Mukhang may card, pasaporte o numero nito.
    [bank_account] Mukhang may bank account number dito.
    [password] Mukhang may password o PIN dito.
    [mistake] Baka hindi mo ito sinadyang ipadala, o tungkol ito sa iba.
   *[other] Sa tingin nila, hindi ito dapat manatili rito.
}
# $readers (String)
evidence-who = { $readers ->
    [admins] mga admin
   *[restricted] mga manager at admin
}
# $readers (String) as above, or “none” where the worker has hidden it from all of them
evidence-only = { $readers ->
    [none] Walang puwedeng makakita nito rito.
   *[other] Ang { evidence-who } lang ang makakakita nito.
}
# $circle (String) whose member removed it: the whole staff, or managers and admins alone
evidence-by = { $circle ->
    [group] ng support staff
    [admins] ng isang admin
   *[restricted] ng isang manager o admin
}
evidence-out = Buburahin namin ang mensahe mo sa chat na ito at sa mga chat ng staff. Kung hindi ito payagan ng Telegram, susulatan ka namin dito.
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-destroy =
    <b>Tinanggal { evidence-by } ang mensahe mo noong { DAY($on) }, { $time }.</b> { evidence-because } Wala kang ginawang mali.

    Wala kaming itatabi sa laman nito. May iba pa bang laman iyon? Ipadala ulit ang bahaging iyon.

    <blockquote expandable>{ evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-hold =
    <b>Itinago { evidence-by } ang mensahe mo noong { DAY($on) }, { $time }.</b> { evidence-because } Wala kang ginawang mali.

    Magtatabi kami ng nakatagong kopya, dahil naka-save ang mga record mo para sa isang legal case. Ang { evidence-who } lang ang makakabasa ng kopya.

    <blockquote expandable>Kapag tapos na ang legal case, sisirain namin ang kopya at sasabihin sa iyo. { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-decide =
    <b>Itinago { evidence-by } ang mensahe mo noong { DAY($on) }, { $time }.</b> { evidence-because } Wala kang ginawang mali.

    Magtatabi kami ng nakatagong kopya. Ang { evidence-who } lang ang makakabasa nito. Dapat silang magpasya tungkol dito nang hindi lalampas sa { DAY($decide_on) }.

    <blockquote expandable>Puwede nilang itabi ang kopya bilang ebidensya, sirain ito, o ipakita ulit ang mensahe mo. Sasabihin namin sa iyo ang pasya nila. Hanggang doon, itatabi namin ang kopya nang kasintagal ng iba naming record tungkol sa iyo. Puwede mo itong basahin: /mydata, “{ my_data-send }”. { evidence-out }</blockquote>
# $on (String) a day, $time, $reason, $readers, $circle (String); $decide_on (String) a day, or “none”
evidence-worker-cut =
    <b>Itinago { evidence-by } ang mensahe mo noong { DAY($on) }, { $time }.</b> { evidence-because } Wala kang ginawang mali.

    Magtatabi kami ng nakatagong kopya nang walang mga digit. Ang { evidence-who } lang ang makakabasa nito. Dapat silang magpasya nang hindi lalampas sa { DAY($decide_on) }.

    <blockquote expandable>Puwede nilang itabi ang kopya bilang ebidensya, sirain ito, o ipakita ulit ang mensahe mo. Sasabihin namin sa iyo ang pasya nila. Hanggang doon, itatabi namin ang kopya nang kasintagal ng iba naming record tungkol sa iyo. Puwede mo itong basahin: /mydata, “{ my_data-send }”. { evidence-out }</blockquote>
# $on (String) a day, $time, $readers (String)
evidence-worker-kept = Ang nakatagong mensahe mo noong { DAY($on) }, { $time }: nagtatabi kami ng kopya ng laman nito bilang ebidensya. Ang { evidence-who } lang ang makakabasa ng kopya. Puwede mo rin itong basahin: /mydata, “{ my_data-send }”. Buburahin namin ito kasabay ng mga record ng konsultasyon mo.
# $on (String) a day, $time (String), $by (String) manager or hold
evidence-worker-destroyed = { $by ->
    [hold] Ang nakatagong mensahe mo noong { DAY($on) }, { $time }: hindi na naka-save ang mga record mo para sa legal case, kaya sinira na namin ang kopya. Wala kaming itinabi sa laman nito sa mga record namin.
   *[manager] Ang nakatagong mensahe mo noong { DAY($on) }, { $time }: napagpasyahang sirain ang kopya, at sinira na namin ito. Wala kaming itinabi sa laman nito sa mga record namin.
}
# $on (String) a day, $time, $readers (String)
evidence-worker-returned = { $readers ->
    [group] Ang nakatagong mensahe mo noong { DAY($on) }, { $time }: napagpasyahang ipakita ito ulit. Mababasa ng support staff ang laman nito.
    [admins] Ang nakatagong mensahe mo noong { DAY($on) }, { $time }: napagpasyahang ibalik ito. Mga admin lang ang makakabasa ng laman nito.
   *[restricted] Ang nakatagong mensahe mo noong { DAY($on) }, { $time }: napagpasyahang ibalik ito. Mga manager at admin lang ang makakabasa ng laman nito.
}
# $number (String) of a consultation or complaint that fewer people can read
evidence-worker-elsewhere = 🔒 No. { $number }: bahagi rin ng no. { $number } ang tinanggal na mensahe. Maiiwan ito roon, dahil hindi mababasa ng nagtanggal nito ang no. { $number }.
# $on (String) a day, $time (String)
evidence-left_in_group = ⚠️ Hindi namin nabura ang mensahe mo noong { DAY($on) }, { $time }, sa group ng support staff: hindi ito pinayagan ng Telegram. Baka makita pa ito roon ng support staff. Hiniling namin sa kanila na burahin ito.
