## What a worker reads

# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds. A part of the texts below.
interview-when =
    <b>{ DAY($on) }, { $time }</b> (oras sa Japan)
    Sa phone mo: <tg-time unix="{ NUMBER($unix, useGrouping: 0) }" format="wDT">{ DAY($on) }, { $time }</tg-time>
# $method (String), $place (String). A part of the texts below.
interview-where =
    { WORD("interview-method", $method) }: { $place ->
        [none] wala pang napiling lugar
       *[other] { $place }
    }
interview-offered =
    <b>Ang regular interview mo (定期面談)</b>
    Ayon sa batas, dapat kang kausapin ng support staff nang hindi bababa sa isang beses kada tatlong buwan. Pumili ng oras.

    { interview-where }
interview-choose = Pumili ng oras
interview-look = Ipakita ang interview ko
interview-choose-again =
    <b>Kailangan ng ibang oras ang interview mo</b>
    Hindi ka po makakausap ng support staff sa oras na pinili mo. Pasensya na po. Pumili ulit.

    { interview-where }
interview-called-off = Kinailangan ng support staff na i-cancel ang interview mo. Wala kang kailangang gawin. Susulatan ka nila ulit.
interview-before =
    <b>Malapit na ang interview mo</b>
    { interview-when }
    { interview-where }

    Wala kang kailangang dalhin. Para mabasa ang mga tanong, pindutin ang “{ interview-look }”.
interview-over = Tapos na ang interview na ito, o na-cancel ito.
# $day (String) a day, and what interview-where wants
interview-times =
    <b>{ DAY($day) }: pumili ng oras</b>
    { interview-where }

    Lahat ng oras ay oras sa Japan. Hindi mo mapipili ang oras na may nakakuha na.
interview-days =
    <b>Pumili ng araw para sa interview mo</b>
    { interview-where }

    Pagkatapos, pipiliin mo ang oras.
interview-days-button = Ibang araw
# One day as a button. $day (String) a day, $free (Number) times that nobody has taken
interview-day = { DAY($day) }{ $free ->
        [0] {" "}– puno na
       *[other] {""}
    }
interview-no-times = Wala nang libreng oras. Pindutin ang “{ interview-ask_times }”. Pagkatapos, mag-aalok ang support staff ng ibang oras.
interview-ask_times = Humingi ng ibang oras
interview-times_asked = Wala nang libreng oras. Alam ito ng support staff. Mag-aalok sila ng ibang oras.
# One time of a day as a button. $time (String)
interview-slot = { $time }
interview-slot-taken = { $time } – kuha na
interview-mistake-taken = ⚠️ Hindi na libre ang oras na ito. Pumili ng iba.
# $on (String) a day, $time (String) in Japan, $unix (Number) the instant in seconds, $method (String) in_person or online, $place (String)
interview-one =
    <b>Ang interview mo</b>
    { interview-when }
    { interview-where }
interview-consent-asked =
    <b>Online ba tayo mag-uusap?</b> Puwede kang tumanggi at makipagkita nang personal.

    Kung online: kita ang mukha ng bawat isa, walang ibang tao sa kuwarto, at walang gumagamit ng earphones. <b>Ire-record namin sa video ang buong usapan.</b> Itatabi namin ang video nang hindi bababa sa isang taon pagkatapos ng kontrata mo.
interview-consent-given = Pumayag kang mag-usap online at ma-record sa video. Puwede mo pa itong baguhin.
interview-asked-to-meet = Sinasabi namin sa support staff na gusto mong makipagkita nang personal. Susulatan ka nila.
interview-online = 💻 Online o personal?
interview-online-asked = Online ang interview na ito. Pindutin ang “{ interview-online }” at sabihin kung payag ka o hindi.
interview-agree-online = Payag ako: online, may recording
interview-want-in-person = Gusto ko nang personal
interview-questions-button = Ano ang itatanong nila?
interview-other-time = Pumili ng ibang oras
interview-cancel = I-cancel ang interview
interview-cancel-sure =
    <b>I-cancel ang interview?</b>
    Sasabihan namin ang support staff. Ayon sa batas, may interview kada tatlong buwan, kaya mag-aalok sila ng ibang oras.
interview-cancel-yes = Oo, i-cancel ito
# $next_on (String) a day
interview-thanks = Salamat sa interview. Gagawin ang susunod na interview nang hindi lalampas sa { DAY($next_on) }. Puwede kang sumulat sa support staff anumang oras.
interview-questions-work =
    <b>Ang itatanong namin (1 sa 4): trabaho</b>
    1. { interview-ask-other_work }
    2. { interview-ask-other_employer }
    3. { interview-ask-safety }
    4. { interview-ask-pay }
    5. { interview-ask-hours }
    6. { interview-ask-leave }
interview-questions-safety =
    <b>Ang itatanong namin (2 sa 4): kaligtasan</b>
    7. { interview-ask-violence }
    8. { interview-ask-deposit }
    9. { interview-ask-money_control }
    10. { interview-ask-documents_held }
    11. { interview-ask-private_life }
interview-questions-life =
    <b>Ang itatanong namin (3 sa 4): buhay</b>
    12. { interview-ask-housing }
    13. { interview-ask-charges }
    14. { interview-ask-support }
    15. { interview-ask-daily_life }
    16. { interview-ask-health }
    17. { interview-ask-illegal_workers }
    18. { interview-ask-other }
interview-questions-readers =
    <b>Ang itatanong namin (4 sa 4): saan mapupunta ang mga sagot mo</b>

    Hindi makikita ng employer mo ang mga sagot mo rito. Babasahin ito ng support staff at isusulat nila. Kung may nilabag na batas, minsan kailangan itong i-report ng staff.

    Huwag hintayin ang interview kung nasa panganib ka. Tumawag sa 110 (pulis), o sumulat na ngayon sa amin.
interview-questions-next = Susunod →
# The questions of the interview, in the lists above
interview-ask-other_work = Nasa kontrata mo ba ang trabahong ginagawa mo?
interview-ask-other_employer = Nagtatrabaho ka ba sa ibang kumpanya?
interview-ask-safety = Ligtas at malinis ba ang lugar ng trabaho mo?
interview-ask-pay = Nakukuha mo ba lahat ng sweldong nasa kontrata mo?
interview-ask-hours = Tugma ba sa kontrata ang oras ng trabaho mo?
interview-ask-leave = Nakakakuha ka ba ng day off at nakakauwi sa bansa mo?
interview-ask-housing = Maayos ba ang tirahan mo?
interview-ask-charges = Tugma ba sa kasunduan ang bayad sa pagkain at renta?
interview-ask-support = Nakukuha mo ba ang suportang nasa support plan mo?
interview-ask-violence = May nananakit ba sa iyo, nananakot, o nagkukulong sa iyo?
interview-ask-deposit = Pinagdeposito ka ba, o kinailangan mong mangako ng multa?
interview-ask-money_control = May humahawak ba ng pera o bank card mo?
interview-ask-documents_held = Hawak mo ba mismo ang pasaporte at Residence Card mo?
interview-ask-private_life = May naglilimita ba sa phone, mga kaibigan o paglabas mo?
interview-ask-daily_life = May mahirap ba sa pang-araw-araw na buhay?
interview-ask-health = Mabuti ba ang pakiramdam mo?
interview-ask-illegal_workers = May katrabaho ka bang walang permission na magtrabaho?
interview-ask-other = May gusto ka pa bang sabihin?

## What staff read

interview-item-other_work = Trabahong wala sa kontrata
interview-item-other_employer = Trabaho sa ibang employer
interview-item-safety = Kaligtasan at kalinisan sa trabaho
interview-item-pay = Sweldo ayon sa kontrata
interview-item-hours = Oras ng trabaho ayon sa kontrata
interview-item-leave = Day off, leave, pag-uwi sa bansa
interview-item-housing = Maayos na tirahan
interview-item-charges = Pagkain at renta ayon sa kasunduan
interview-item-support = Suporta ayon sa plan
interview-item-violence = Pananakit, pananakot, pagkukulong
interview-item-deposit = Deposito o kontrata na may multa
interview-item-money_control = Kontrol sa pera o bankbook
interview-item-documents_held = Pasaporte at card, hawak ng worker
interview-item-private_life = Limitasyon sa pribadong buhay
interview-item-daily_life = Problema sa pang-araw-araw na buhay
interview-item-health = Kalusugan
interview-item-illegal_workers = Workers na walang permission sa lugar
interview-item-other = Iba pa
interview-method-in_person = Personal
interview-method-online = Online
