# Pages of the guide about daily life: their words for each record of data/life_guide.yaml and data/life_figures.yaml.
# A page is one screen: what it is, what to do today, and, in danger, whom to call as far as there is room. So it is short.
# Japanese words stand as they are: readers show them to an office, a shop or their company.

life-group-danger = 🆘 Panganib at problema
life-group-pay = 💴 Sweldo at tax
life-group-work = 🛠 Trabaho, leave, natanggal
life-group-health = 🩺 Kalusugan, insurance, pension
life-group-home = 🏠 Tirahan at buhay araw-araw
life-group-stay = 🪪 Card, pamilya, biyahe
life-group-system = 📄 Specified Skilled Worker
life-part-more = 📖 Detalye
life-part-figures = 🔢 Mga numero
life-part-need = 🗒 Mga kailangan
life-part-who = ☎️ Mga tutulong
life-part-sources = 🔎 Sources
life-send = 💬 Ipadala sa support
# $confidence (String), $on (String) an ISO day, or none
life-copied = { $confidence ->
    [official] 📄 Opisyal na page, kopya noong { $on }
    [quoted] 📄 Sinipi mula sa opisyal na page, kopya noong { $on }
   *[other] 📄 Page ng ibang tao, o karaniwang kaalaman. Magtanong sa amin.
}
life-figures-waiting = ❓ May iba pang numero na kailangang i-check ng staff namin.
life-figures-from_staff = ❓ Kailangan munang kumpirmahin ng staff namin ang mga numero. Magtanong sa amin.
life-wages-all = Yen kada oras, ayon sa prefecture (都道府県):
life-wage = { $prefecture }: { $yen }
life-terms = Mga salitang ipapakita sa Japanese:
# $status (String)
life-support =
    { $status ->
        [ssw1] Sasamahan ka namin sa mga opisina: bahagi ito ng suporta mo.
        [ssw2] Walang support plan sa type (ii). Itanong ang magagawa namin.
       *[other] Sa type (i), sasamahan ka namin sa mga opisina.
    }

## What each page says

life-title-pay_slip = Payslip at mga kaltas
life-what-pay_slip = Nasa payslip (給与明細) ang sweldo mo at ang mga kaltas.
life-today-pay_slip =
    1. Itabi ang bawat payslip at ang kontrata mo.
    2. Ikumpara ang oras, overtime, kaltas.
    3. Hindi malinaw? Ipadala ang litrato ng payslip.
life-more-pay_slip = Kinakaltas ang insurance, pension at tax. Sa pagkakaalam namin, puwede lang ikaltas ng kumpanya ang renta at pagkain kung pinapayagan ito ng nakasulat na kasunduan.
life-need-pay_slip = Ang kontrata mo; mga payslip ng mga huling buwan; sarili mong tala ng oras.

life-title-unpaid_wages = Sweldong hindi ibinayad
life-what-unpaid_wages = Dapat bayaran ng kumpanya ang buong sweldo, sa iyo, sa takdang araw, nang hindi bababa sa isang beses kada buwan.
life-today-unpaid_wages =
    1. Isulat ang mga araw at ang halaga.
    2. Tipunin ang kontrata, payslip, mensahe.
    3. Sabihin sa amin ngayong araw.
life-more-unpaid_wages = Ito ang batas para sa bawat worker, anuman ang nasyonalidad. Puwede mo itong i-report sa Labor Standards Inspection Office, nang walang bayad.
life-need-unpaid_wages = Kontrata; mga payslip; tala mo ng oras, o time card; mga mensahe tungkol sa sweldo.

life-title-overtime_pay = Overtime (zangyo) at bayad nito
life-what-overtime_pay = Kung lampas sa normal na oras ang trabaho mo (残業), dapat dagdagan ng kumpanya ang bayad mo.
life-today-overtime_pay =
    1. Isulat ang simula, tapos at break bawat araw.
    2. Ikumpara sa 残業 sa payslip mo.
    3. Magkaiba? Ipadala sa amin pareho.
life-more-overtime_pay = Mas malaki rin ang bayad sa trabaho sa gabi at sa legal na day off. May mga kumpanyang iba ang sistema ng oras: magtanong sa amin tungkol sa inyo.
life-need-overtime_pay = Mga payslip; kontrata; tala mo ng simula, tapos at break bawat araw.

life-title-minimum_wage = Minimum wage
life-what-minimum_wage = Hindi dapat mas mababa ang sweldo mo kada oras sa minimum wage (最低賃金) ng prefecture kung saan ka nagtatrabaho.
life-today-minimum_wage =
    1. Hanapin ang prefecture mo.
    2. Hatiin ang buwanang sweldo sa buwanang oras.
    3. Mas mababa? Ipadala ang payslip.
life-more-minimum_wage = Pareho ang minimum wage ng Hapon at dayuhang worker. Tumataas ito tuwing autumn. Sa pagkumpara, huwag isama ang overtime. Puwede namin itong i-check kasama ka.
life-need-minimum_wage = Ang kontrata mo; isang payslip; ilang oras ang trabaho sa buwang iyon.

life-title-income_tax = Income tax
life-what-income_tax = Kinakaltas ang income tax (所得税) sa sweldo mo bawat buwan. Sa dulo ng taon, itinatama ito ng kumpanya (年末調整).
life-today-income_tax =
    1. Sagutan ang mga papeles ng kumpanya.
    2. Itabi ang patunay ng perang ipinadala sa bansa mo.
    3. Bagong trabaho ngayong taon? Magtanong sa amin.
life-more-income_tax = Kung sobra ang binayaran mong tax, maibabalik ito sa iyo. Umalis ka ba sa kumpanya, o may ibang kita? Baka ikaw mismo ang kailangang mag-file ng tax return.
life-need-income_tax = Ang 源泉徴収票 (papeles sa tax) ng bawat kumpanya; para sa pamilya sa ibang bansa, karaniwang papeles ng pamilya at patunay ng padala: magtanong sa amin.

life-title-resident_tax = Resident tax
life-what-resident_tax = Nagbabayad ka ng resident tax (住民税) sa lungsod mo. Base ito sa sweldo noong nakaraang taon, kaya karaniwang wala sa unang taon.
life-today-resident_tax =
    1. Huwag itapon ang mga sulat.
    2. Itanong: kaltas sa sweldo, o may bill?
    3. Aalis ng Japan? Pumunta muna sa city hall.
life-more-resident_tax = Kung aalis ka ng Japan, magbayad muna, o magtalaga ng taong magbabayad para sa iyo (納税管理人). Mahirap basahin ang sulat? Ipadala sa amin ang litrato.
life-need-resident_tax = Ang sulat mula sa lungsod; payslip mo; Residence Card mo.

life-title-paid_leave = Paid leave (yukyu)
life-what-paid_leave = Ang paid leave (有給休暇) ay day off na may bayad. Ibinibigay ito ng batas pagkatapos mong magtrabaho nang ilang panahon.
life-today-paid_leave =
    1. Hanapin ang mga araw mo sa payslip.
    2. Humingi nang nakasulat, may petsa.
    3. Laging ayaw nila? Sabihin sa amin.
life-more-paid_leave = Sa pagkakaalam namin, puwedeng hilingin ng kumpanya na ibang araw ang kunin mo sa mga espesyal na sitwasyon, pero bawal na laging tumanggi. Humingi nang maaga.
life-need-paid_leave = Ang kontrata mo; ang payslip; ang mga petsang gusto mo.

life-title-days_off = Day off at break
life-what-days_off = Ibinibigay ng batas ang day off (休日) at break (休憩). Sa break, hindi mo kailangang magtrabaho.
life-today-days_off =
    1. Markahan ang mga day off mo sa calendar.
    2. Ikumpara sa kontrata.
    3. Kulang? Ipadala ang shift list.
life-more-days_off = Mas malaki ang bayad sa trabaho sa legal na lingguhang day off. Puwede kang humingi ng leave para umuwi sa bansa mo. Sabihin sa amin kung walang break.
life-need-days_off = Ang kontrata mo; ang shift list (シフト); ang calendar mo.

life-title-long_hours = Sobrang habang oras ng trabaho
life-what-long_hours = Sa pagkakaalam namin, may limit ang batas sa overtime. Iba ang limit ng ilang trabaho, gaya ng driver.
life-today-long_hours =
    1. Isulat ang oras mo nang dalawang linggo.
    2. Walang tulog, masakit ang dibdib? Magpadoktor.
    3. Sabihin sa amin.
life-more-long_hours = Puwede kang magkasakit sa sobrang trabaho. Sa pagkakaalam namin, kailangan ng kumpanya ng kasunduan (三六協定) para sa overtime. Puwede naming kausapin ang kumpanya.
life-need-long_hours = Tala mo ng oras; mga payslip; papeles mula sa doktor, kung mayroon.

life-title-side_jobs = Pangalawang trabaho, ibang trabaho
life-what-side_jobs = Isang kumpanya at isang industriya ang nasa permission mo. Karaniwan, bawal ang ibang trabaho.
life-today-side_jobs =
    1. Tingnan ang papel na 指定書 sa pasaporte mo.
    2. Tumanggi sa ibang trabaho. Sabihin sa amin.
    3. Kulang ang pera? Magtanong muna sa amin.
life-more-side_jobs = Kung may pangalawang trabaho ka, arawan o delivery sa app, puwedeng mawala ang status mo. Pinapapunta ka ba sa ibang kumpanya? Sabihin sa amin.
life-need-side_jobs = Pasaporte na may 指定書; kontrata; mga mensahe tungkol sa ibang trabaho.

life-title-religion_food = Relihiyon at pagkain sa trabaho
life-what-religion_food = Ikaw ang pumipili ng relihiyon at pagkain mo. Bawal sa batas ang mas masamang sweldo o kondisyon dahil sa paniniwala o nasyonalidad.
life-today-religion_food =
    1. Isulat ang kailangan mo.
    2. Ipakita sa leader mo.
    3. May tumatawa sa iyo? Sabihin sa amin.
life-more-religion_food = Sabihin nang maaga sa kumpanya ang hindi mo makakain at kailan ka nagdarasal o nag-aayuno. Mapanganib ang ayuno sa mainit na trabaho: magpahinga, at sabihin kung masama ang pakiramdam mo.
life-need-religion_food = Maikling sulat: pagkain, oras ng dasal, holiday. Sa label: 豚 baboy, 牛 karne ng baka, 酒 alak, ゼラチン gelatin.

life-title-quitting = Gusto kong huminto sa trabaho
life-what-quitting = Puwede kang huminto. Sa pagkakaalam namin, bawal kang pagmultahin dahil dito ng kahit sino. Kausapin kami bago pumirma.
# 退職届: the letter in which somebody quits
life-today-quitting =
    1. Tingnan sa kontrata kung kailan ito matatapos.
    2. Isulat ang huling araw mo sa sulat na 退職届.
    3. Magtabi ng kopya.
life-more-quitting = May petsa ng pagtatapos ang kontrata? Bago iyon, baka kailangan mo ng mabigat na dahilan para huminto. Huwag magtrabaho sa bagong kumpanya bago ito payagan ng immigration.
life-need-quitting = Kontrata; 退職届 na may huling araw, at kopya; Residence Card.

life-title-dismissal = Tinanggal, o natapos ang kontrata
life-what-dismissal = Dapat magsabi nang maaga ang kumpanya, o bayaran ka. Kailangan ng valid na dahilan. Ibig sabihin ng papel na 退職届: IKAW ang huminto.
life-today-dismissal =
    1. Huwag pumirma.
    2. Hingin nang nakasulat ang dahilan.
    3. Sumulat sa amin agad sa araw na iyon.
life-more-dismissal = Sa SSW (i), kung hindi mo kasalanan, may karapatan ka sa tulong sa bagong trabaho. Sa pagkakaalam namin, napakabigat na dahilan ang kailangan para tapusin nang maaga ang kontrata.
life-need-dismissal = Kontrata; sulat ng pagtanggal sa trabaho; nakasulat na dahilan (解雇理由証明書); mga payslip.

life-title-unemployment_insurance = Unemployment insurance
life-what-unemployment_insurance = Kung nagbayad ka ng employment insurance (雇用保険), baka may makuha kang pera habang naghahanap ng trabaho.
life-today-unemployment_insurance =
    1. Hingin sa kumpanya ang 離職票.
    2. Pumunta agad sa Hello Work.
    3. Itabi ang patunay na naghahanap ka ng trabaho.
life-more-unemployment_insurance = Para sa trabaho ang status mo. Kung matagal kang walang trabaho, puwede itong bawiin ng immigration, maliban kung may valid na dahilan ka. Puwedeng maging dahilan ang paghahanap ng trabaho.
life-need-unemployment_insurance = 離職票; Residence Card; My Number Card (huwag ipadala rito); bankbook.

life-title-violence = Karahasan
life-what-violence = Krimen ang saktan ka, hawakan ka nang puwersahan o ikulong ka. Hindi mo ito kasalanan.
# Go to people: to where people are, such as a shop or a police box. たすけて is said aloud.
life-today-violence =
    1. Pumunta kung saan may mga tao. Tumawag sa 110. Sabihin たすけて (tasukete).
    2. Magpatingin sa doktor. Itabi ang mga litrato.
    3. Sumulat sa amin.
life-more-violence = Krimen din ang pananakot, kahit boss, katrabaho o partner ang gumawa. Krimen din ang sexual violence. Ligtas sa tindahan o sa police box (交番). Tutulungan ka naming makahanap ng ligtas na lugar.
life-need-violence = Papeles mula sa doktor; mga litrato; mga mensahe; ano ang nangyari, kailan, at sino ang nakakita. Wala ka nito? Sumulat pa rin sa amin.

life-title-harassment = Harassment at pambu-bully
life-what-harassment = Sigaw, insulto, paghawak, masamang salita tungkol sa bansa mo: hindi mo ito kailangang tanggapin.
life-today-harassment =
    1. Isulat ang araw, lugar, salita, sino ang nakakita.
    2. Itabi ang mga mensahe at litrato.
    3. Sumulat sa amin. Kung may panganib: 110.
life-more-harassment = Sa pagkakaalam namin, dapat may lugar ang kumpanya para sa reklamo at dapat silang kumilos. Bawal ang masamang trato dahil sa nasyonalidad.
life-need-harassment = Mga tala mo; mga mensahe, litrato, recording; pangalan ng mga nakakita.

life-title-work_accident = Aksidente sa trabaho
life-what-work_accident = Nasaktan sa trabaho, o papunta roon o pauwi? Para sa bawat worker ang work accident insurance (労災).
life-today-work_accident =
    1. Magpatingin sa doktor. Sabihin 労災です (rōsai desu).
    2. Isulat kung kailan, saan, paano. Kumuha ng litrato.
    3. Sabihin sa amin sa araw ding iyon.
life-more-work_accident = Puwede nitong bayaran ang gamutan at bahagi ng sweldo mo. Kumpanya ang nagbabayad ng insurance. Huwag gamitin ang health insurance. Ayaw ng kumpanya? Magtanong sa Labor Standards Inspection Office.
life-need-work_accident = Residence Card; mga litrato; mga tala mo; sino ang nakakita; pangalan ng kumpanya at ng leader mo.

life-title-heat_at_work = Init sa trabaho
life-what-heat_at_work = Nakamamatay ang init. Mga senyales: nahihilo, nasusuka, pulikat (熱中症).
life-today-heat_at_work =
    1. Huminto. Magpalamig. Uminom ng tubig na may asin.
    2. Sabihin sa leader mo. Hindi bumubuti, kakaiba ang salita? Tumawag sa 119.
    3. Itanong: kanino ko sasabihin kung mainit?
life-more-heat_at_work = Dapat may plano ang kumpanya para sa mainit na trabaho at ipaliwanag ito sa iyo. Iba pang senyales: sobrang pawis, o wala. Palamigin ang leeg at braso. Pangkalahatang payo ito: magtanong din sa amin.
life-need-heat_at_work = Tubig, asin, sombrero; pangalan at telepono ng taong sasabihan tungkol sa init.

life-title-documents_kept = May humahawak ng pasaporte/card ko
life-what-documents_kept = Sa iyo ang pasaporte, mga card at phone mo. Bawal sa kahit sino na hawakan ang mga ito kung ayaw mo.
life-today-documents_kept =
    1. Hilinging ibalik ito, nang may saksi.
    2. Kung ayaw nilang ibalik, sabihin sa amin ngayong araw.
    3. Tinatakot ka? Tumawag sa 110.
life-more-documents_kept = Hindi dahilan ang “para ligtas”. Ayon sa batas, ikaw mismo ang magdadala ng Residence Card mo. Nawala ang pasaporte? Tawagan ang embassy mo.
life-need-documents_kept = Ipakita ito: パスポートを返してください (pasupōto o kaeshite kudasai). Magtabi ng litrato ng bawat dokumento.

life-title-deposit_penalty_debt = Deposito, multa o utang sa broker
life-what-deposit_penalty_debt = Bawal sa kahit sino na kunan ka o ang pamilya mo ng deposito, o pagbayarin ka dahil umalis ka sa trabaho.
life-today-deposit_penalty_debt =
    1. Huwag pumirma. Huwag nang magbayad pa.
    2. Kunan ng litrato ang mga papeles at mensahe.
    3. Sabihin sa amin.
life-more-deposit_penalty_debt = Hindi ka mapipilit ng utang na manatili sa trabaho. Huwag magbayad para makakuha ng trabaho o para hindi matanggal. Para sa batas ng ibang bansa, magtanong sa legal hotline.
life-need-deposit_penalty_debt = Mga kontrata, resibo, mensahe; sino ang kumuha, magkano, at kailan.

life-title-scams = Scam at madaling pera
life-what-scams = “Magdala ng package”, “ibenta ang account mo”, “ipahiram ang card mo”: krimen ang mga ito (闇バイト).
life-today-scams =
    1. Itigil. Huwag magpadala ng pera o litrato.
    2. Itabi ang mga mensahe.
    3. Tinatakot ka? Tumawag sa 110. Sabihin sa amin at sa bangko mo.
life-more-scams = Krimen ito kahit kaibigan ang humiling. Hindi kailanman hihingi ng PIN o pera sa telepono ang pulis, bangko at immigration. Huwag magbayad sa mga nangangako ng visa.
life-need-scams = Ang mga mensahe; mga pangalan at numero; mga resibo. Huwag burahin ang mga ito.

life-title-disaster = Lindol, bagyo, evacuation center
life-what-disaster = Lindol: protektahan ang ulo. Sa tabing-dagat: umakyat agad sa mataas na lugar. Libre ang mga evacuation center (避難所).
life-today-disaster =
    1. Ngayong araw: alamin ang evacuation center mo.
    2. Babalang 避難指示: lumikas agad.
    3. Pagkatapos, sumulat sa amin: “Ligtas ako”.
life-more-disaster = Paghinto ng lindol, patayin ang apoy at buksan ang pinto. Sa bagyo, sundin ang mga babala ng lungsod mo. Pangkalahatang payo: magtanong din sa amin.
life-need-disaster = Tubig, pagkain, ilaw, charger, gamot, cash, pasaporte, Residence Card; ang app na “Safety tips”.

life-title-sick_hospital = May sakit: doktor at ospital
life-what-sick_hospital = Malubha ang sakit? Tumawag sa 119 at sabihin ang wika mo. Makakapaghintay? Pumunta sa clinic.
life-today-sick_hospital =
    1. 119: sabihin kung saan, at sino ang may sakit.
    2. Sabihin sa kumpanya. Itabi ang mga papeles.
    3. Humingi sa amin ng clinic, interpreter.
life-more-sick_hospital = Kung may health insurance, bahagi lang ang babayaran mo. Kung hindi ka makapagtrabaho nang ilang araw, baka bayaran ng health insurance ang bahagi ng sweldo mo (傷病手当金).
life-need-sick_hospital = My Number Card o insurance certificate (資格確認書); Residence Card; kaunting pera; gamot mo.

life-title-mental_health = Malungkot, takot, ayaw mabuhay
life-what-mental_health = Naiisip mo bang ayaw mo nang mabuhay? Makipag-usap ka na ngayon. Makakatulong ang doktor. Hindi ito kahinaan.
life-today-mental_health =
    1. Kung may panganib: tumawag sa 119 o 110.
    2. Pindutin ang “{ life-part-who }” at tumawag.
    3. Sumulat din sa amin.
life-more-mental_health = Umiiyak, walang tulog o lakas nang maraming araw? Nagagamot ito. Sa papeles mula sa doktor, puwede kang magpahinga sa trabaho. Tutulungan ka naming makahanap ng doktor.
life-need-mental_health = Wala. Pumunta sa kaibigan, sumulat o tumawag. Mas mabilis sumagot ang hotline kaysa sa amin. Sa doktor: My Number Card o insurance certificate (資格確認書).

life-title-pregnancy_childcare = Pagbubuntis, panganganak, anak
life-what-pregnancy_childcare = Bawal kang tanggalin o pauwiin ng kumpanya dahil buntis ka (妊娠).
# 母子手帳: the book in which mother and child are recorded
life-today-pregnancy_childcare =
    1. Magpatingin sa doktor. Kunin ang 母子手帳.
    2. Huwag pumirma ng papel na humihinto ka.
    3. Takot kang magsabi? Makipag-usap muna sa amin.
life-more-pregnancy_childcare = Puwede kang magpahinga bago at pagkatapos manganak, at mag-childcare leave. Minsan, hindi binibilang ang leave na ito sa limang taon: magtanong sa staff namin.
life-need-pregnancy_childcare = Papeles mula sa doktor; Residence Card; My Number Card o insurance certificate (資格確認書).

life-title-health_insurance_card = Insurance card, My Number Card
life-what-health_insurance_card = Sa doktor, ipakita ang My Number Card mo, o ang insurance certificate (資格確認書).
life-today-health_insurance_card =
    1. Mayroon ka ba ng isa sa dalawa?
    2. Na-renew ang stay? I-extend ang My Number Card sa city hall.
    3. Nasa pagitan ng dalawang trabaho: pumunta sa city hall.
life-more-health_insurance_card = Natatapos ang My Number Card kasabay ng period of stay mo. Walang mag-e-extend nito para sa iyo. Kung wala ka kahit isa sa dalawa, magtanong sa kumpanya mo o sa city hall.
life-need-health_insurance_card = Bagong Residence Card; My Number Card. Sa city hall, kung nasa pagitan ng dalawang trabaho: papeles na natapos ang trabaho.

life-title-unpaid_insurance_renewal = Insurance na di-bayad at renewal
life-what-unpaid_insurance_renewal = Magbayad ng health insurance at pension kahit nasa pagitan ng dalawang trabaho. Puwedeng makasira sa renewal ang hindi nabayaran.
life-today-unpaid_insurance_renewal =
    1. Buksan ang mga sulat. Ipadala ang litrato.
    2. Malaki ang bayad? Pumunta na sa city hall.
    3. Itabi ang lahat ng resibo.
life-more-unpaid_insurance_renewal = Sa city hall, humiling na hulugan (分納) o bawasan ang bayad (減免, 免除). Sa pagkakaalam namin, plano ng gobyerno na tanggihan ang renewal ng mga hindi nagbabayad.
life-need-unpaid_insurance_renewal = Ang mga bill at sulat; Residence Card; mga payslip; mga resibo.

life-title-pension = Pension (nenkin)
life-what-pension = Sakop din ng public pension (年金) ang kapansanan at pagkamatay. Sa kumpanya, karaniwang 厚生年金 ito.
life-today-pension =
    1. Hanapin ang 厚生年金 sa payslip mo.
    2. Itabi ang pension number mo.
    3. Walang trabaho? Pumunta sa city hall.
life-more-pension = Kung hindi ka makabayad, humingi ng exemption (免除). Huwag basta tumigil sa pagbayad. Bahagi ng 厚生年金 ang binabayaran ng kumpanya.
life-need-pension = Pension number (基礎年金番号); Residence Card; papeles na natapos ang trabaho mo.

life-title-lump_sum_withdrawal = Nenkin refund
life-what-lump_sum_withdrawal = Kung aalis ka ng Japan, puwede mong hingin ang bahagi ng pension na binayaran mo (脱退一時金).
life-today-lump_sum_withdrawal =
    1. Itabi ang pension number mo.
    2. Ipasa ang 転出届 bago ka umalis.
    3. Hingin sa amin ang form.
life-more-lump_sum_withdrawal = Dapat wala kang address sa Japan. Kapag kinuha mo ito, hindi na bibilangin ang mga buwang iyon sa pension mo sa hinaharap. Sa pagkakaalam namin, magbabago ang patakaran. Wala pang tiyak na petsa.
life-need-lump_sum_withdrawal = Pension number; kopya ng page ng pasaporte na may exit stamp; bank account sa pangalan mo.

life-title-housing = Kuwarto, renta at dormitoryo
life-what-housing = Sa kuwartong galing sa kumpanya, ang patas na bahagi lang na nakasulat sa kontrata mo ang babayaran mo.
life-today-housing =
    1. Ikumpara ang renta sa kontrata.
    2. Kunan ng litrato ang problema.
    3. Sabihin sa amin bago ka pumirma o lumipat.
life-more-housing = Sobrang daming tao, may amag, o walang heater? May pumapasok nang walang paalam? Sabihin sa amin. Pinapaalis ka ba sa kuwarto? Sabihin agad sa amin.
life-need-housing = Kontrata; payslip na may renta (寮費); mga litrato.

life-title-moving_house = Paglipat ng tirahan
life-what-moving_house = Pagkalipat mo, i-report ang bagong address sa city hall. Libre ito.
life-today-moving_house =
    1. Bago lumipat: 転出届 sa dating lungsod.
    2. Pagkatapos: 転入届 sa bagong lungsod.
    3. Sabihin sa amin, sa kumpanya at sa bangko.
life-more-moving_house = Sa parehong lungsod, isang abiso lang ang kailangan (転居届). Isusulat ng city hall ang bagong address sa Residence Card mo. Kung hindi mo ito i-report, puwedeng mawala ang status mo.
life-need-moving_house = Residence Card ng lahat ng lumipat; mga My Number Card; 転出証明書, kung ibinigay ito ng dating lungsod.

life-title-rubbish_neighbours = Basura at kapitbahay
life-what-rubbish_neighbours = May sariling araw, uri at bag ng basura ang bawat lungsod. Huwag maingay sa gabi.
life-today-rubbish_neighbours =
    1. Kunan ng litrato ang listahan sa building mo.
    2. Hingin sa amin ito sa wika mo.
    3. Galit ang kapitbahay? Humingi ng pasensya. Sabihin sa amin.
life-more-rubbish_neighbours = Ilabas ang basura sa umaga ng tamang araw. Para sa malalaking gamit (粗大ごみ), kailangan mong tumawag at bumili ng ticket. Pangkalahatang payo ang lahat ng ito: magtanong sa amin.
life-need-rubbish_neighbours = Listahan ng basura ng lungsod mo; mga tamang bag.

life-title-bank_money = Bangko at padala ng pera
life-what-bank_money = Para sa iyo lang ang account mo. Krimen ang ibenta o ipahiram ang account, card o phone mo.
life-today-bank_money =
    1. Na-renew ang stay? Ipakita sa bangko ang bagong card.
    2. Hinto ang account? Pumunta roon. Sabihin sa amin.
    3. Huwag na huwag sabihin ang PIN mo.
life-more-bank_money = Sa pagkakaalam namin, puwedeng pahintuin ng bangko ang account kapag natapos ang dating stay. Hinihintay mo ba ang renewal? Ipakita ang tatak (stamp) o e-mail.
life-need-bank_money = Residence Card; pasaporte; bank card o bankbook; patunay na nag-apply ka ng renewal.

life-title-phone_sim = Kontrata sa phone at SIM
life-what-phone_sim = Dapat ituloy ang kontrata sa phone hanggang sa dulo nito; kung hindi, magbabayad ka. Huwag ibigay sa iba ang SIM o phone mo: krimen ito.
life-today-phone_sim =
    1. Magtanong sa amin bago ka pumirma.
    2. Tingnan ang presyo, haba, bayad sa pagtatapos.
    3. Itabi ang kontrata.
life-more-phone_sim = Sa pagkakaalam namin, kung hulugan (分割払い) ang phone, dapat mong bayaran lahat ng hulog. Bago ka umalis ng Japan, tapusin ang kontrata at magbayad.
life-need-phone_sim = Residence Card; madalas humingi rin ang tindahan ng bank account o credit card.

life-title-bicycle = Patakaran sa bisikleta
life-what-bicycle = Sumusunod sa batas-trapiko ang bisikleta. Puwede kang pagmultahin ng pulis (青切符).
life-today-bicycle =
    1. Ipa-register sa tindahan (防犯登録).
    2. Walang phone sa kamay. May ilaw sa gabi.
    3. May papel mula sa pulis? Ipadala sa amin ang litrato.
life-more-bicycle = Sa kaliwa dumaan. Huwag sumakay kapag nakainom. May may-ari ang bisikletang nakaparada sa kalye: pagnanakaw ang kunin ito. Kumuha ng insurance.
life-need-bicycle = Residence Card para sa registration; patunay na binili mo ito.

life-title-driving_licence = Driver’s license
life-what-driving_licence = Krimen ang magmaneho nang walang valid na license. Sa pagkakaalam namin, puwedeng mawala ang status mo.
life-today-driving_licence =
    1. Huwag magmaneho hanggang sigurado ka.
    2. Itanong sa license center ang dadalhin.
    3. Pag-aralan ang patakaran. Magtanong sa amin.
life-more-driving_licence = Puwede mong ipapalit ang license ng bansa mo (外免切替). Mas mahirap na ang test kaysa dati. Para sa trabaho, kailangan mo ng tamang klase ng license.
life-need-driving_licence = License ng bansa mo at translation nito; 住民票; pasaporte; Residence Card. Magtanong muna sa center.

life-title-japanese_tests = Klase at test sa Japanese
life-what-japanese_tests = Sa SSW (i), kasama sa support plan mo ang pagkakataong mag-aral ng Japanese.
life-today-japanese_tests =
    1. Humingi sa amin ng klase o app.
    2. Mag-register nang maaga sa susunod na test.
    3. Itabi ang mga certificate at score.
life-more-japanese_tests = JLPT at JFT-Basic ang mga test. Para sa type (ii), kailangan mo ang skills test ng industriya mo. Kailangan din ng N3 sa food service at pangingisda.
life-need-japanese_tests = Pasaporte o Residence Card; litrato; bayad sa test. Tingnan ang page ng test.

life-title-stay_ends = Dulo ng stay ko (visa)
life-what-stay_ends = Puwede kang tumira at magtrabaho hanggang sa huling araw lang ng stay mo (在留期間). Nasa card mo ito.
life-today-stay_ends =
    1. Basahin ang petsa sa card mo.
    2. Mag-apply nang hindi lalampas sa araw na iyon.
    3. Lampas na? Sumulat sa amin ngayong araw.
life-more-stay_ends = Sa pagkakaalam namin: kung nasa oras ang pag-apply mo, puwede kang tumira at magtrabaho nang ilang panahon hanggang sa resulta. Huli na? Hindi puwede. Papeles: tingnan ang “{ menu-eligibility }”.
life-need-stay_ends = Residence Card; pasaporte; mga papeles mula sa kumpanya mo; mga papeles sa tax.

life-title-residence_card_lost = Nawala o nanakaw: Residence Card
# The immigration office is the 地方出入国在留管理局.
life-what-residence_card_lost = I-report muna ito sa police box (交番). Pagkatapos, kumuha ng bagong card sa immigration office. Libre ito.
life-today-residence_card_lost =
    1. Pulis: isulat ang numero.
    2. Pumunta sa immigration.
    3. Ipahinto ang bank card at My Number Card.
life-more-residence_card_lost = Nawala sa ibang bansa? Pumunta pagbalik mo. Habang wala ang bagong card, dalhin ang pasaporte mo at papel mula sa pulis: pangkalahatang payo ito.
life-need-residence_card_lost = Pasaporte; litrato; numero mula sa pulis (受理番号).

life-title-residence_fees = Fee sa renewal at pagpapalit
life-what-residence_fees = Nakadepende ang fee sa haba ng stay na makukuha mo. Magbabayad ka kapag nakuha mo ang permission.
life-today-residence_fees =
    1. Kailan tinanggap ang aplikasyon mo?
    2. May babayaran ba ang kumpanya? Itanong.
    3. Mas mura ang online.
life-more-residence_fees = Ang araw na tinanggap ang aplikasyon mo ang basehan kung aling fee. Masyado bang malaki para sa iyo? Humingi ng mas mababang fee sa counter.
life-need-residence_fees = Resibo ng aplikasyon mo; revenue stamp (収入印紙) o bayad online.

life-title-family = Pamilya, kasal, baby
life-what-family = Sa SSW (i), karaniwang hindi mo makakasama sa tirahan ang pamilya mo. Sa SSW (ii), puwede silang mag-apply.
life-today-family =
    1. Magtanong sa amin bago mag-book o magbayad.
    2. Bisita: tanungin ang embassy ng Japan sa bansa mo.
    3. Baby: pumunta muna sa city hall.
life-more-family = Baka posible ang bisita gamit ang short-term visa. Puwede kang magpakasal sa Japan: itanong sa embassy mo at sa city hall ang mga papeles. Makipag-usap sa amin nang maaga.
life-need-family = Pasaporte; Residence Card; mga papeles ng pamilya. Para sa baby: 出生届 at 母子手帳.

life-title-home_trip = Pag-uwi at pagbalik sa Japan
life-what-home_trip = Sa airport, markahan ang “special re-entry” (みなし再入国) at huwag ibigay ang Residence Card mo.
life-today-home_trip =
    1. I-check ang huling araw ng stay at pasaporte mo.
    2. Humingi ng leave nang nakasulat.
    3. Naghihintay ng renewal? Magtanong muna sa amin.
life-more-home_trip = Kung hindi ka bumalik sa oras, mawawala ang status mo. Sa pagkakaalam namin, may sariling papeles na hinihingi ang Myanmar, Pilipinas at Nepal.
life-need-home_trip = Pasaporte; Residence Card; nakasulat na sagot ng kumpanya; mga papeles ng bansa mo.

life-title-leaving_japan = Aalis na ng Japan nang tuluyan
life-what-leaving_japan = Tapusin ang kontrata: tirahan, gas, phone, bangko. Sabihin sa city hall (転出届). Ibalik ang Residence Card sa airport.
life-today-leaving_japan =
    1. Sabihin nang maaga sa amin at sa kumpanya.
    2. Saka sa city hall, bangko, phone.
    3. Nasa bansa na: hingin ang pera sa nenkin.
life-more-leaving_japan = Bayaran ang resident tax at insurance, o magtalaga ng taong magbabayad (納税管理人). Kunin ang huling sweldo bago mo isara ang account.
life-need-leaving_japan = Residence Card; pasaporte; 源泉徴収票; pension number; mga resibo.

## Amounts, days and numbers

# $years (Number)
life-figure-wage_claim = Puwede mong habulin ang sweldong hindi ibinayad sa loob ng { $years } taon.
# $percent (Number)
life-figure-bankrupt_employer = Nalugi ang kumpanya? Baka bayaran muna ng gobyerno ang { $percent } %.
# $hours_a_day, $hours_a_week (Number)
life-figure-overtime_start = Overtime: lampas { $hours_a_day } oras sa isang araw o { $hours_a_week } sa isang linggo
# $percent (Number)
life-figure-overtime_more = Overtime: dagdag { $percent } %
# $hours, $percent (Number)
life-figure-overtime_long = Lampas { $hours } oras sa isang buwan: dagdag { $percent } %
# $from_hour, $until_hour, $percent (Number)
life-figure-night_more = Mula { $from_hour }:00 hanggang { $until_hour }:00: dagdag { $percent } %
# $percent (Number)
life-figure-day_off_more = Legal na day off: dagdag { $percent } %
# $year, $yen (Number)
life-figure-wage_average = Mula autumn { NUMBER($year, useGrouping: 0) }, average: { $yen } yen
# $yen (Number)
life-figure-wage_highest = Pinakamataas (Tokyo): { $yen } yen
# $yen (Number)
life-figure-wage_lowest = Pinakamababa (Miyazaki): { $yen } yen
# $from_day, $until_day (Number)
life-figure-tax_return = Tax return: Pebrero { $from_day } hanggang Marso { $until_day }
# $percent, $yen (Number)
life-figure-resident_tax_rate = Mga { $percent } % ng kitang may tax, at { $yen } yen pa
# $first (Number)
life-figure-resident_tax_day = Magbabayad ka kung saan ka nakatira sa Enero { $first }.
# $months, $percent, $days (Number)
life-figure-leave_first = Pagkatapos ng { $months } buwan ({ $percent } % ng mga araw ay pinasukan): { $days } araw
# $days (Number)
life-figure-leave_most = Kalaunan, hanggang { $days } araw kada taon
# $days (Number)
life-figure-leave_duty = Dapat magbigay ang kumpanya ng { $days } araw o higit pa kada taon.
# $years (Number)
life-figure-leave_end = Nawawala ang hindi nagamit na araw pagkatapos ng { $years } taon.
# $days, $days_in_four_weeks (Number)
life-figure-day_off_week = { $days } day off kada linggo, o { $days_in_four_weeks } sa apat na linggo
# $hours, $minutes (Number)
life-figure-break_short = Trabahong lampas { $hours } oras: { $minutes } minutong break
# $hours, $minutes (Number)
life-figure-break_long = Lampas { $hours } oras: { $minutes } minuto
# $hours_a_month, $hours_a_year (Number)
life-figure-overtime_limit = Karaniwang limit: { $hours_a_month } oras kada buwan, { $hours_a_year } kada taon
# $hours_a_month, $average (Number)
life-figure-overtime_most = Espesyal na sitwasyon: wala pang { $hours_a_month } kada buwan, { $average } ang average
# $weeks (Number)
life-figure-quit_notice = Walang petsa ng pagtatapos ang kontrata: magsabi { $weeks } linggo bago ka huminto
# $years (Number)
life-figure-quit_fixed_term = May petsa ng pagtatapos: karaniwang puwedeng huminto pagkatapos ng { $years } taon
# $days (Number)
life-figure-contract_notice = Abiso sa immigration: sa loob ng { $days } araw
# $days (Number)
life-figure-dismissal_notice = Sasabihin ng kumpanya { $days } araw bago, o babayaran ka para sa mga araw na ito.
# $months (Number) for which insurance was paid, $years (Number) the last ones
life-figure-benefit_quit = Ikaw ang huminto: may insurance nang { $months } buwan sa { $years } taon
# $months (Number) for which insurance was paid, $years (Number) the last one
life-figure-benefit_dismissed = Kumpanya ang nagtapos: may insurance nang { $months } buwan sa { $years } taon
# $days, $months (Number)
life-figure-benefit_wait = Ikaw ang huminto: maghintay nang { $days } araw at { $months } buwan
# $years (Number) after which no money is paid any more
life-figure-benefit_end = Matatapos ito { $years } taon pagkaalis mo sa trabaho.
# $day (String) an ISO day
life-figure-customers_rule = Mula { DAY($day) }, dapat ka ring protektahan ng kumpanya sa masasamang customer.
# $degrees, $index (Number), $day (String) an ISO day
life-figure-heat_plan = Kailangan ng plano mula { DAY($day) }: mula { $degrees } °C, o heat index { $index }
# $percent (Number)
life-figure-own_share = Kung may insurance, karaniwang { $percent } % ang babayaran mo.
# $from_day, $months (Number)
life-figure-sick_pay = 傷病手当金: mula ika-{ $from_day } araw, dalawang-katlo ng sweldo, hanggang { $months } buwan
# $before_weeks, $after_weeks (Number)
life-figure-birth_leave = { $before_weeks } linggo bago manganak, kung hilingin mo; { $after_weeks } linggo pagkatapos
# $years (Number)
life-figure-childcare_leave = Childcare leave: hanggang edad { $years }
# $yen (Number)
life-figure-birth_money = Magbabayad ang insurance ng { $yen } yen.
# $days, $child_days (Number)
life-figure-birth_notices = Panganganak: city hall sa loob ng { $days } araw, immigration sa loob ng { $child_days }
# $day (String) an ISO day
life-figure-old_cards = Natapos ang lumang insurance card noong { DAY($day) }.
# $days (Number)
life-figure-insurance_change = Natapos ang trabaho: insurance sa city hall sa loob ng { $days } araw
# $from_age, $until_age (Number)
life-figure-pension_age = Para sa lahat ng edad { $from_age } hanggang { $until_age } na nakatira sa Japan
# $days (Number)
life-figure-pension_notice = Natapos ang trabaho: pension sa city hall sa loob ng { $days } araw
# $months (Number)
life-figure-lump_sum_start = Nagbayad ka nang { $months } buwan o higit pa.
# $months (Number)
life-figure-lump_sum_most = { $months } buwan ang pinakamarami na binibilang.
# $years (Number)
life-figure-lump_sum_claim = Pera mula sa pension: hingin sa loob ng { $years } taon pagkaalis mo
# $day (String) an ISO day
life-figure-housing_fees = Mula { DAY($day) }: sa kuwartong galing sa kumpanya, hindi ka magbabayad ng deposito, key money o bayad sa agency.
# $days (Number)
life-figure-moving_notice = I-report ang bagong address sa loob ng { $days } araw.
# $days (Number)
life-figure-moving_late = Pagkatapos ng { $days } araw na walang report, puwedeng mawala ang status mo
# $day (String) an ISO day
life-figure-phone_chip = Mula { DAY($day) }, binabasa sa online order ang chip ng card mo.
# $age (Number), $day (String) an ISO day
life-figure-bicycle_ticket = Blue ticket: mula { DAY($day) }, mula edad { $age }
# $yen (Number)
life-figure-bicycle_phone = Phone sa kamay: { $yen } yen
# $yen (Number)
life-figure-bicycle_light = Pulang ilaw o maling panig: { $yen } yen
# $yen (Number)
life-figure-bicycle_two = Dalawa sa isang bisikleta: { $yen } yen
# $years (Number)
life-figure-licence_abroad = International license (Geneva): { $years } taon mula nang dumating ka
# $questions, $right (Number)
life-figure-licence_test = Test sa pagpapalit: { $questions } tanong, { $right } ang dapat tama
# $percent (Number)
life-figure-sixth_year = Kung { $percent } % ng passing mark, baka posible ang ikaanim na taon.
# $days (Number)
life-figure-card_replacement = Pumunta sa loob ng { $days } araw mula nang mapansin mo.
# $yen, $online (Number)
life-figure-fee_months = Lampas 3 hanggang 6 na buwan: { $yen } yen (online { $online })
# $yen, $online (Number)
life-figure-fee_year = 1 taon: { $yen } ({ $online })
# $yen, $online (Number)
life-figure-fee_years = Lampas 1 taon, wala pang 3: { $yen } ({ $online })
# $yen, $online (Number)
life-figure-fee_three_years = 3 taon hanggang wala pang 5: { $yen } ({ $online })
# $years (Number)
life-figure-reentry = Bumalik sa loob ng { $years } taon, at bago matapos ang stay mo.
# $days (Number)
life-figure-card_return = Hindi naibalik ang card sa airport: ibalik sa loob ng { $days } araw
