# The guide: one title and one text for each record of data/guide.yaml, and the words around fields, supports and offices.

guide-contents =
    <b>📖 Guide sa trabaho at buhay sa Japan</b>

    Pumindot ng paksa, o mag-type ng salita para maghanap, halimbawa “overtime”.

    Pangkalahatang impormasyon ito. Para sa sarili mong sitwasyon, magtanong sa staff namin.
guide-choose = Pumindot ng paksa, o mag-type ng salita para maghanap.
guide-more = ▶️ Iba pa
# $title (String), $screen, $screens (Number) of a page that is longer than one screen
guide-screen = { $screens ->
    [1] <b>{ $title }</b>
   *[other] <b>{ $title }</b> ({ $screen }/{ $screens })
}
# $count (Number) pages
guide-found =
    { $count ->
        [1] 🔎 Isang page ang tugma.
       *[other] 🔎 { $count } page ang tugma, una ang pinakatugma.
    } Puwede ka ring mag-type ng ibang salita.

    Wala pang nakabasa ng isinulat mo. Kung para ito sa staff namin, ipadala ito gamit ang button.

    { danger-numbers }
# $count (Number). Shown where what was sought was a cry, which staff got
guide-found-heard =
    { $count ->
        [1] 🔎 Baka makatulong sa iyo ang page na ito.
       *[other] 🔎 Baka makatulong sa iyo ang mga page na ito, una ang pinakatugma.
    } Natanggap na namin ang mensahe mo: tingnan sa itaas.

    { danger-numbers }
guide-found-nothing =
    🔎 Walang page tungkol dito ang guide. Subukan ang isang maikling salita.

    Wala pang nakabasa ng isinulat mo. Kung para ito sa staff namin, ipadala ito gamit ang button.

    { danger-numbers }
guide-send = 💬 Ipadala sa support ang sinulat
guide-all = 📖 Lahat ng paksa

## What Specified Skilled Worker is

guide-title-what_is = Ano ang Specified Skilled Worker?
guide-text-what_is =
    Ang Specified Skilled Worker (特定技能) ay isang <b>status of residence</b> (在留資格). Gamit ito, puwedeng tumira at magtrabaho sa Japan ang mga taga-ibang bansa.

    Para ito sa mga industriya sa Japan na kulang sa workers. May kaalaman at skill para sa industriya nila ang mga taong may ganitong status.
guide-title-workers = Iba sa intern training
guide-text-workers =
    Ang <b>Technical Intern Training (技能実習)</b> ay higit sa lahat para matuto. Limitado ang pagpalit ng lugar ng trabaho.

    Ang <b>Specified Skilled Worker</b> ay para sa trabaho. Pumupunta ka bilang worker na kayang gawin ang trabaho. Kung natugunan ang mga kondisyon, puwede kang lumipat ng employer.
guide-title-tests = Skill at Japanese
guide-text-tests =
    Ipinapakita mo sa mga test na handa ka sa trabaho:

    • ang <b>skills test</b> ng industriya mo
    • para sa type (i), isang <b>pagsusulit sa wikang Hapon</b>: JFT-Basic, o JLPT N4 o mas mataas. Mas mataas na level ang kailangan sa ilang trabaho.

    Natapos mo ba nang maayos ang Technical Intern Training No. 2 (技能実習２号)? Baka hindi mo kailangan ang ilan sa mga test na ito. Iche-check ito ng “{ menu-eligibility }” kasama ka.
guide-title-advantages = Bakit ito ginagamit ng kumpanya
guide-text-advantages =
    Para sa mga kumpanya, ang ibig sabihin ng status na ito:

    • malinaw na batayan sa batas
    • mga taong nakapasa sa skills test at sa pagsusulit sa wikang Hapon
    • trabahong para sa matagalan

    Dumarami ang mga lugar ng trabaho sa Japan na kumukuha ng tao sa ganitong paraan.

## The two types

guide-title-types = Dalawang type: (i) at (ii)
guide-text-types =
    <b>Type (i) (特定技能１号)</b>: para sa mga taong may kaalaman at skill na kailangan ng industriya nila. May karapatan sila sa suporta.

    <b>Type (ii) (特定技能２号)</b>: para sa mga taong may mas mataas na skill.

    Hindi kusang nagiging type (ii) ang type (i). Para sa type (ii), kailangan mo ng sarili nitong test at sariling aplikasyon. Ang Immigration Services Agency (出入国在留管理庁) ang magpapasya.
guide-title-type_1 = Type (i) (特定技能１号)
guide-text-type_1 =
    • Dapat gumawa ng support plan ang employer mo. May karapatan ka sa sampung suporta.
    • Puwede kang tumira nang kabuuang limang taon. Magbasa pa sa “{ guide-title-five_years }”.
    • Sa pagkakaalam namin, full time ang trabaho mo sa isang employer. Bawal ang side job. Karaniwang hindi puwedeng tumira kasama mo ang pamilya mo. Kukumpirmahin ito ng staff namin para sa iyo.
guide-title-type_2 = Type (ii) (特定技能２号)
guide-text-type_2 =
    • Dapat kang makapasa sa test para sa type (ii) ng industriya mo at magpakita ng karanasan sa trabaho.
    • Walang limit na limang taon ang type (ii).
    • Walang support plan. Puwede ka pa ring sumulat sa amin dito.
    • Sa pagkakaalam namin, puwedeng mag-apply ang asawa at mga anak mo para tumira kasama mo. Kukumpirmahin ito ng staff namin.
    • Hindi lahat ng industriya ay may type (ii). Basahin ang page ng industriya mo.

## Fields

# And where applications are limited now.
guide-title-fields = Mga industriya at limitasyon
# $open, $decided (Number) fields
guide-text-fields =
    Sa ilang industriya ka lang puwedeng magtrabaho. { $open ->
        [1] Isa ang open.
       *[other] { $open } ang open.
    } { $decided ->
        [0] { "" }
        [1] Napagpasyahang magdagdag ng isa pa. Hindi pa kumpirmado ang araw.
       *[other] Napagpasyahang magdagdag ng { $decided } pa. Hindi pa kumpirmado ang mga araw.
    }
# $fields (String) their names
guide-fields-notice = ⚠️ <b>May limitasyon ngayon:</b> { $fields }
# $ja (String) the official name
guide-field-names = Opisyal na pangalan: { $ja }
guide-field-not_open = Napagpasyahang idagdag ang industriyang ito. Hindi pa kumpirmado ang araw ng pagbubukas. Sasabihin sa iyo ng staff namin kapag alam na nila.
# $status, $test (String), $unsure (String) true or false
guide-field-skill_test = { $unsure ->
    [true] 📝 Skills test para sa { WORD("eligibility-option-status", $status) }: { $test } ❓
   *[false] 📝 Skills test para sa { WORD("eligibility-option-status", $status) }: { $test }
}
guide-field-care_japanese_test = 🗣 Bukod sa pangkalahatang pagsusulit sa wikang Hapon, may sariling Japanese test ang industriyang ito: 介護日本語評価試験.
guide-field-driving_licence = 🚗 Kailangan mo ang Japanese driver’s license (運転免許) para sa trabaho. Kukumpirmahin ng staff namin kung alin.
# $status, $below (String), $roles (String) names of jobs, or none
guide-field-level =
    { $roles ->
        [none] 🗣 { WORD("eligibility-option-status", $status) }: JLPT N3 o mas mataas.
       *[other] 🗣 { WORD("eligibility-option-status", $status) }, { $roles }: JLPT N3 o mas mataas.
    } { $below ->
        [needs_staff] Hindi pa namin nakukumpirma kung ganito pa rin. Kukumpirmahin ito ng staff namin.
       *[not_met] Hindi sapat ang mas mababang level.
    }
# $has (String) true or false
guide-field-ssw2 = { $has ->
    [true] Type (ii) (特定技能２号): mayroon sa industriyang ito.
   *[false] Type (ii) (特定技能２号): sa pagkakaalam namin, wala sa industriyang ito.
}
# $has (String) true or false
guide-field-dispatch =
    { $has ->
        [true] Puwedeng dispatch company (haken, 派遣会社) ang employer mo.
       *[false] Ang kumpanya mismo kung saan ka nagtatrabaho ang dapat mag-empleyo sa iyo. Bawal ang dispatch (派遣).
    }
# $standard (String), $status (String) or both, $unsure (String) true or false
guide-field-standard = { $status ->
    [both] • { WORD("standard", $standard) }
   *[other] • { WORD("eligibility-option-status", $status) }: { WORD("standard", $standard) }
}{ $unsure ->
    [true] {" "}❓
   *[false] {""}
}
# Once, below the lines that bear the mark.
guide-field-unsettled = Ibig sabihin ng ❓: hindi malinaw. Walang page na malinaw na nagsasabi nito, o magkakaiba ang sinasabi ng mga page. Kukumpirmahin ito ng staff namin.
# $status, $path, $verdict (String)
guide-suspension = { $verdict ->
    [not_met] ⚠️ { WORD("eligibility-option-status", $status) } – { WORD("eligibility-option-path", $path) }: sa pagkakaalam namin, naka-suspend ang mga aplikasyon para sa Certificate of Eligibility (在留資格認定証明書).
   *[needs_staff] ⚠️ { WORD("eligibility-option-status", $status) } – { WORD("eligibility-option-path", $path) }: sa pagkakaalam namin, may limitasyon ang mga aplikasyon.
}
# $since (String) a day, $until (String) a day, or none
guide-suspension-days = { $until ->
    [none] Mula { $since }. Kukumpirmahin ng staff namin kung ganito pa rin.
   *[other] Mula { $since } hanggang { $until }. Kukumpirmahin ito ng staff namin.
}
guide-suspension-extend = Nagtatrabaho ka na ba sa industriyang ito at mag-e-extend ng stay? Sa pagkakaalam namin, sinusuri ng immigration ang aplikasyon mo gaya ng dati. Hindi ibig sabihin ng limitasyong ito na kailangan mong umalis ng Japan.

## Registered support organisation

guide-title-organisation = Registered Support Organization
guide-text-organisation =
    Naka-register sa gobyerno ang isang Registered Support Organization (登録支援機関). Sinusuportahan nito ang mga worker na may type (i) kapalit ng kumpanyang nag-empleyo sa kanila, sa pang-araw-araw na buhay at sa trabaho.

    Pagdating mo, sinusunod nito ang support plan mo, para makatira at makapagtrabaho ka nang panatag.

    Sa /help, makikita mo kung aling organization ang nagpapatakbo ng bot na ito.
guide-title-why_organisation = Bakit may ganitong organization
guide-text-why_organisation =
    Ang kumpanyang nag-empleyo ng workers na may type (i) ay dapat sumuporta sa kanila ayon sa support plan. Para magawa ito mag-isa, kailangan nito ng mga taong bahala sa suporta, at iba pa.

    Puwede nitong ipagawa ito sa isang Registered Support Organization. Sa ganoon, mas madaling sumunod sa mga patakaran. Mas kaunti ang gagawin ng kumpanya at ng mga tao sa trabaho.
guide-title-reports = Ang nagbago noong 2025
guide-text-reports =
    Noong 2025, mas simple na ang mga papeles: isang beses kada taon ang regular na report. Mga kumpanya at organization ang gumagawa nito, hindi ikaw. Kailangan mo pa ring ipadala ang sarili mong abiso sa loob ng 14 na araw, halimbawa kapag natapos ang kontrata mo.

    <b>Hindi nagbago ang mga interview:</b> hindi bababa sa isang beses kada tatlong buwan.

## The ten supports

guide-title-supports = Ang sampung suporta
guide-text-supports = Sa type (i), may karapatan ka sa sampung suporta (義務的支援), mula bago ka pumunta sa Japan hanggang umalis ka. Pumindot ng isa para basahin at hingin ito.
guide-title-optional_support = Iba pang suporta
guide-text-optional_support =
    Bukod sa sampung suporta, puwedeng mag-alok ng iba pang tulong (任意的支援) ang isang organization.

    Hindi sinasabi ng guide na ito kung ano ang inaalok namin. Magtanong sa staff namin.
# $ja (String) the official name
guide-official = Opisyal na pangalan: { $ja }
# The names of the ten supports, short, for buttons.
guide-short-guidance = Paliwanag bago magsimula
guide-short-transport = Sundo at hatid
guide-short-housing = Tirahan at mga kontrata
guide-short-orientation = Orientation sa buhay sa Japan
guide-short-accompany = Pagsama sa mga opisina
guide-short-japanese = Pag-aaral ng Japanese
guide-short-consult = Konsultasyon at reklamo
guide-short-exchange = Pakikipagkilala sa mga Hapon
guide-short-job_change = Tulong sa bagong trabaho
guide-short-interview = Mga regular interview
guide-support-guidance =
    Bago ang aplikasyon, ipapaliwanag ng staff ang kontrata mo, ang trabaho mo at ang mga hakbang sa immigration. Itatanong nila kung may kumuha ng deposito sa iyo. Kakausapin ka nila nang personal o sa video, sa wikang naiintindihan mo.

    May hindi malinaw? Puwede kang magtanong ulit.
guide-support-transport =
    Pagdating mo sa Japan, sasalubungin ka ng staff sa airport at ihahatid sa trabaho o tirahan mo. Kapag uuwi ka na nang tuluyan, sasamahan ka nila hanggang sa security check.

    Para hingin ito, isulat ang flight mo, ang araw at ang airport.
guide-support-housing =
    Tutulungan ka ng staff na makahanap ng tirahan, halimbawa sa pamamagitan ng guarantor o tirahan ng kumpanya. Tutulong sila sa mga kontrata sa pang-araw-araw na buhay: bangko, phone, kuryente, gas, tubig.

    Para hingin ito, isulat kung ano ang kailangan mo at mula kailan.
guide-support-orientation =
    Pagdating mo, ipapaliwanag ng staff ang mga patakaran ng buhay sa Japan: trapiko, basura, sakuna, pulis, mga karapatan mo sa batas.

    Puwede mong ipaulit sa kanila ang paliwanag ng isang bahagi.
guide-support-accompany =
    Sasamahan ka ng staff sa mga opisina, halimbawa sa city hall, para sa tax, insurance at pension. Tutulungan ka nila sa mga form.

    Para hingin ito, isulat kung saang opisina ka kailangang pumunta, at kung ano ang huling araw.
guide-support-japanese =
    Sasabihin sa iyo ng staff ang tungkol sa mga klase at materyales sa Japanese. Tutulungan ka nilang mag-enroll.

    Para hingin ito, isulat kung saan ka nakatira at kailan ka may oras.
guide-support-consult =
    Puwede mong dalhin ang kahit anong problema o reklamo tungkol sa trabaho o buhay, sa wikang naiintindihan mo. Sasagot ang staff. Kung kailangan, tutulungan ka nila sa tamang opisina.

    Para magsimula, pindutin ang “{ life-send }” at piliin kung tungkol saan ito.
guide-support-exchange =
    Sasabihin sa iyo ng staff ang mga lokal na event at tutulungan kang makakilala ng mga Hapon kung saan ka nakatira at nagtatrabaho.

    Para hingin ito, isulat kung ano ang gusto mong gawin.
guide-support-job_change =
    Nawalan ka ba ng trabaho, at hindi mo kasalanan, halimbawa dahil nagsara ang kumpanya? Makakakuha ka ng tulong para makahanap ng bagong employer.

    Para hingin ito, isulat kung ano ang nangyari at ang araw na matatapos ang trabaho mo. Magtanong bago ka pumirma ng kahit ano.
guide-support-interview =
    Hindi bababa sa isang beses kada tatlong buwan, kakausapin ka ng staff, at nang hiwalay ang supervisor mo. Kung malaman nilang may nalabag na batas, ire-report nila ito sa awtoridad.

    Puwede kang humingi ng interview anumang oras, kahit wala pang tatlong buwan.

## Interviews

guide-title-interviews = Interview kada tatlong buwan
guide-text-interviews =
    Hindi bababa sa <b>isang beses kada tatlong buwan</b>, kinakausap ka ng support staff. Kinakausap din nila ang direktang supervisor mo, nang wala ka.

    Nagtatanong sila tungkol sa trabaho, sweldo, oras, day off, tirahan at kalusugan mo. Itinatanong nila kung may humahawak ng pasaporte, Residence Card o pera mo.

    Kung malaman nilang may nalabag na batas sa paggawa, dapat itong i-report ng staff sa Labor Standards Inspection Office (労働基準監督署) o sa ibang awtoridad.

    Lampas na ba ng tatlong buwan? Humingi ng interview sa staff namin.

## Changing jobs

guide-title-job_change = Paglipat ng trabaho
guide-text-job_change =
    Puwede kang lumipat ng trabaho, kung natugunan ang mga kondisyon.

    <b>Huwag magsimula sa bagong employer bago mo makuha ang permission</b> ng Immigration Services Agency (出入国在留管理庁). Makipag-usap sa staff namin bago ka umalis sa trabaho mo.

    Kapag natapos o nagsimula ang isang kontrata, kailangan mong mag-abiso sa Immigration Services Agency sa loob ng 14 na araw.
guide-title-job_change_rule = Saan ka puwedeng lumipat
guide-text-job_change_rule =
    Puwede kang lumipat sa

    • trabaho sa parehong job category (業務区分), dahil may skill ka na para rito; o
    • category na kumpirmadong pareho ang skill, halimbawa sa pamamagitan ng test.

    Para sa ibang industriya, karaniwang kailangan mo ang test ng industriyang iyon. Mahirap itong husgahan mag-isa. Iche-check ito ng staff namin kasama ka.

    Sa food service, sa pagkakaalam namin, may limitasyon ngayon ang paglipat. Basahin ang “{ field-food_service }”.
guide-title-job_change_permission = Permission muna
guide-text-job_change_permission =
    Nakasulat sa permission mo ang employer mo. Para sa bagong employer o ibang industriya, mag-a-apply ka para sa pagpapalit ng status (在留資格変更許可申請).

    Puwede mo lang simulan ang bagong trabaho pagkatapos mong makuha ang permission.
guide-title-job_change_help = Tulong sa bagong trabaho: sino
guide-text-job_change_help =
    Natapos ba ang kontrata mo dahil sa kumpanya (nagsara ito, o tinanggal ka nito sa sarili nitong dahilan)? Dapat kang tulungan ng kumpanya na makahanap ng bagong trabaho. Kung hindi nito kaya, kami o ang kaugnay na kumpanya ang dapat tumulong, hangga’t kaya, hanggang may trabaho ka na.

    Isinusulat ng staff ang mga konsultasyon mo, ang pagpunta mo sa Hello Work (ハローワーク), ang mga kumpanyang baka mag-empleyo sa iyo, at ang mga taong bahala, pati interpreter.

    Gusto mo bang umalis dahil sarili mong gusto? Walang may ganitong obligasyon. Makipag-usap muna sa amin.

## Five years

guide-title-five_years = Ang limang taon
guide-text-five_years =
    Sa Specified Skilled Worker (i), puwede kang tumira nang <b>kabuuang limang taon</b> (通算5年). Magkasamang binibilang ang lahat ng industriya at lahat ng employer. Binibilang din ang panahon ng “Designated Activities” (特定活動) para maghanda.

    Mula 30 Setyembre 2025, may mga eksepsyon. Minsan, hindi binibilang ang leave dahil sa panganganak, pag-aalaga ng anak, sakit o pinsala.

    Posible ang ikaanim na taon sa ilang sitwasyon. Halimbawa: hindi ka nakapasa sa test para sa type (ii), pero nakakuha ng 80 % o higit pa ng passing mark. O, sa kaigo, muntik ka nang makapasa sa national examination (介護福祉士国家試験). Kailangang i-check ng staff namin ang sitwasyon mo.

    Makipag-usap sa staff namin isang taon bago matapos ang limang taon. Binibilang ng “{ menu-eligibility }” ang mga araw mo.

## Changes of the law

guide-title-changes = 📣 Mga pagbabago
guide-text-changes = Mga pagbabagong darating, at mga pagbabagong nagsimula sa loob ng nakaraang taon.
guide-changes-none = Wala kaming alam na bago ngayon.
# $count (Number), the one in the menu
guide-changes-counted =
    🔔 Mga pagbabago tungkol sa iyo, o baka tungkol sa iyo: <b>{ $count }</b>
    Sinasabi ng bawat page kung gaano ito katiyak.
# $title (String), $state (String), $on (String) a day or a month, $standing (String) counted in the menu, or listed
guide-changes-line =
    { $standing ->
        [counted] 🔔
       *[listed] •
    } <b>{ $title }</b>: { $state ->
        [in_force] mula noong { $on }
        [decided] mula { $on }
        [undated] napagpasyahan, pero wala pang petsa
        [overdue] plano sa { $on }, hindi kumpirmado
        [planned] inaasahan sa { $on }, hindi tiyak
       *[unclear] hindi malinaw, { $on }
    }
# Said on a page about something else, above the changes.
guide-changes-notice = 📣 <b>Nagbago ang batas, o magbabago na:</b>
# $title (String)
guide-change-title = <b>{ $title }</b>
# $state (String), $on (String) a day or a month
guide-change-when = { $state ->
    [in_force] 🗓 May bisa mula noong: { $on }
    [decided] 🗓 Napagpasyahan. Magsisimula: { $on }
    [overdue] 🗓 Dapat nagsimula: { $on }. Kukumpirmahin ng staff namin kung nagsimula na ito.
    [planned] 🗓 <b>Inaasahan lang, hindi tiyak.</b> Inaasahan mula: { $on }
   *[unclear] 🗓 <b>Hindi malinaw.</b> Ang araw na binabanggit ng mga page: { $on }. Kukumpirmahin ng staff namin kung ano ang totoo ngayon.
}
guide-change-undated = 🗓 Napagpasyahan. Wala pang tiyak na araw ng pagsisimula.
# $on (String) a day or a month, such as 2026-06-05 or 2026-06
guide-change-decided = Napagpasyahan o inanunsyo: { $on }
# $limit (String), $names (String) names of what limits it
guide-change-whom = { $limit ->
    [statuses] 👥 Status: { $names }
    [fields] 👥 Industriya: { $names }
    [countries] 👥 Nasyonalidad: { $names }
   *[paths] 👥 Para sa: { $names }
}
# $concern (String)
guide-change-concern = { $concern ->
    [yes] ➡️ Tungkol ito sa iyo.
    [maybe] ➡️ Baka tungkol ito sa iyo. Kulang ang alam namin tungkol sa iyo para makasiguro.
   *[no] ➡️ Sa pagkakaalam namin, hindi ito tungkol sa iyo.
}
# $confidence (String)
guide-change-confidence =
    { $confidence ->
        [certain] ✅ Nakita namin ang text ng opisyal na page tungkol dito.
        [likely] 🔹 Ibang mga page ang nagsasabi nito. Hindi namin nakita ang opisyal na text.
       *[unsettled] ❓ <b>Hindi malinaw:</b> magkakaiba ang sinasabi ng mga page, o hindi nila sinasabi kung ano ang totoo ngayon. Huwag muna itong asahan hanggang makumpirma ng staff namin.
    }
guide-intent-from_abroad = pagpunta sa Japan
guide-intent-change_status = pagpapalit ng status of residence
guide-intent-change_employer = paglipat ng employer
guide-intent-extend = pag-extend ng stay
guide-intent-home_trip = pag-uwi sa bansa
guide-intent-leaving = pag-alis ng Japan nang tuluyan
guide-intent-moving = paglipat ng tirahan
guide-intent-family_visit = pagbisita ng pamilya
guide-intent-permanent_residence = permanent residence

## Telephone numbers

guide-title-hotlines = ☎️ Mga numero ng telepono
guide-text-hotlines = Pumindot ng paksa. Makikita mo kung sino ang sasagot sa wika mo.
guide-title-hotlines_status = 🛂 Status of residence, mga tanong
guide-text-hotlines_status = Para sa mga tanong tungkol sa status at buhay mo sa Japan.
guide-title-hotlines_work = 🏭 Trabaho at sweldo
guide-text-hotlines_work = Para sa mga problema sa sweldo, oras o trato sa trabaho.
guide-title-hotlines_field = 🧰 Kaigo, construction
guide-text-hotlines_field = Alam ng mga opisinang ito ang trabaho ng isang industriya.
guide-title-hotlines_rights = ⚖️ Karapatan, batas, karahasan
guide-text-hotlines_rights = May masama ba ang trato sa iyo o nananakit sa iyo? Kailangan mo bang malaman ang batas?
guide-title-hotlines_health = 💚 Problema at kalusugan
guide-text-hotlines_health = Nakikinig sa iyo ang mga opisinang ito, o hahanap ng doktor na marunong ng wika mo.
guide-title-hotlines_life = 🏠 Buhay araw-araw, sakuna
guide-text-hotlines_life = Para sa problema sa pamimili, pension, tax, paghanap ng trabaho, My Number, at pagkatapos ng sakuna.
guide-hotlines-waiting = Hindi pa nakukumpirma ng staff namin ang numero ng mga opisinang ito. Pumindot ng isa para makita ang web page o Japanese na pangalan nito.
# $name (String), $number (String), $languages (String) a language, or none, $old (String) true or false
guide-line = 📞 <b>{ $number }</b> { $name }{ $languages ->
    [none] {""}
   *[other] {", "}{ $languages }
}{ $old ->
    [true] {" "}⚠️ lumang kopya
   *[false] {""}
}
# $at (String) a time such as 17:00
guide-line-open = 🟢 ngayon, hanggang { $at }
guide-line-always = 🟢 araw at gabi
# $on (String) an ISO day, $at (String) a time such as 09:00
guide-line-closed = 🔴 sarado. Bubukas: { DAY($on) } { $at }
# $name (String) in Japanese
guide-hotline-ja = { $name }
# $number (String), $languages (String) names, or none
guide-hotline-number = { $languages ->
    [none] 📞 { $number }
   *[other] 📞 { $number } ({ $languages })
}
guide-hotline-waiting = ❓ Hindi pa nakukumpirma ng staff namin ang numero ng telepono nito. Tingnan ang web page nito.
guide-hotline-named = ❓ Wala kaming kumpirmadong numero o web page. Hanapin ito gamit ang Japanese na pangalan, halimbawa sa mapa.
# $keys (String) figures
guide-hotline-press = Kapag may sumagot na tao o machine, pindutin ang { $keys }.
# $languages (String) names
guide-hotline-languages = 🗣 Sa opisinang ito: { $languages }
guide-hotline-languages-waiting = 🗣 Siguro: { $languages }
guide-hotline-cost-free = 🆓 Libre
guide-hotline-cost-call_charge = 💴 May bayad ang tawag mo.
guide-hotline-cost-navi_dial = 💴 May bayad ang tawag mo (Navi Dial).
guide-hotline-cost-interpreting_free = 💴 May bayad ang tawag mo. Libre ang interpreter.
# $url (String), $languages (String) names
guide-hotline-online = 💬 Sa sulat: { $url } ({ $languages })
# $url (String), $site (String) its name on the internet
guide-hotline-page = 🔗 <a href="{ $url }">{ $site }</a>
# $on (String) an ISO day
guide-hotline-checked = ✔️ Na-check ng staff namin noong { DAY($on) }.
# $on (String) an ISO day
guide-hotline-copied = 📄 Mula sa opisyal na page, kopya noong { DAY($on) }. Hindi pa namin ito natawagan.
# $on (String) an ISO day, or none
guide-hotline-old = { $on ->
    [none] ⚠️ Lumang kopya ng opisyal na page, walang petsa. Hindi pa namin ito natawagan. Tingnan muna ang web page:
   *[other] ⚠️ Lumang kopya ng opisyal na page ({ DAY($on) }). Hindi pa namin ito natawagan. Tingnan muna ang web page:
}

## Opening hours

# $hours (String) one or more times; $new_year (String) open or closed
guide-hours = { $new_year ->
    [closed] 🕘 { $hours } (oras sa Japan). Sarado mula 29 Disyembre hanggang 3 Enero.
   *[open] 🕘 { $hours } (oras sa Japan)
}
guide-hours-always = 🕘 araw at gabi
guide-hours-unknown = 🕘 Hindi namin alam ang oras.
# $days (String) weekdays, $from, $until (String) times such as 09:00, $holidays (String) true or false
guide-hours-opening = { $holidays ->
    [true] { $days } at mga public holiday { $from }–{ $until }
   *[false] { $days } { $from }–{ $until }
}
# $days (String) weekdays
guide-hours-only = Tuwing: { $days } lang
# $at (String) a time such as 17:00
guide-hours-open = 🟢 Ayon sa mga oras na ito, may sumasagot ngayon, hanggang { $at }.
# $on (Date), $at (String) a time such as 09:00
guide-hours-closed = 🔴 Ayon sa mga oras na ito, walang sumasagot ngayon. Bubukas: { DAY($on) }, { $at }.

## What one must know of an office

# No other language is sure to be understood there.
guide-hotline-note-police = Baka Japanese lang ang alam nila.
guide-hotline-note-ambulance_fire = Sabihin ang wika mo at huwag ibaba ang telepono. Sa maraming lugar (hindi lahat), may sasaling interpreter. Sandaling tahimik habang ikinokonekta ang tawag.
guide-hotline-note-police_not_urgent = Hindi sa gabi. Iba-iba ang oras sa bawat prefecture.
guide-hotline-note-ambulance_advice = Hindi lahat ng prefecture ay mayroon nito.
guide-hotline-note-consultation_centres = Nasa web page ang listahan ng mga center sa lahat ng prefecture.
guide-hotline-note-tokyo_navi = Para sa mga nakatira, nag-aaral o nagtatrabaho sa Tokyo.
guide-hotline-note-labour_standards = Payo lang ang ibinibigay nito. Hindi mo kailangang sabihin ang pangalan mo.
guide-hotline-note-care_jicwels = Para sa industriya ng kaigo.
guide-hotline-note-construction_fits = Para sa industriya ng construction.
guide-hotline-note-dv_plus = Sa telepono: Japanese. Sa ibang wika: sumulat sa page.
guide-hotline-note-yorisoi = Nakadepende sa araw at oras ang mga dayuhang wika.
guide-hotline-note-my_number = Puwede mong ipahinto ang nawalang card anumang oras, araw at gabi.
guide-hotline-note-disaster_message = Gumagana ito sa malalaking sakuna, at para sa practice sa mga takdang araw.

## What one must know of a number

guide-hotline-number-ip_or_abroad = Para sa ilang IP phone, at mula sa ibang bansa
guide-hotline-number-ip_or_prepaid = Para sa IP at prepaid na phone
guide-hotline-number-hokkaido = Sa Hokkaido
guide-hotline-number-sapporo = Sa Sapporo
guide-hotline-number-iwate_miyagi_fukushima = Sa Iwate, Miyagi at Fukushima
guide-hotline-number-languages_by_day = Nakadepende sa araw ang wika.
guide-hotline-number-lost_card = Tungkol sa card; para ipahinto ang nawalang card
guide-hotline-number-my_number_system = Tungkol sa My Number system
