# Changes of the law: one title and one text for each record of data/law_changes.yaml. How sure a change is, and from
# which day it holds, is said beside it: here stands only what changes.
# A title is a button: 34 columns at most, of which East Asian letters take two.

law_change-title-annual_report_2025 = Isang report kada taon, hindi apat
law_change-text-annual_report_2025 =
    Ang huling report kada tatlong buwan ay dapat naipasa nang hindi lalampas sa 2025-04-15. Mula noon, isang beses na lang kada taon nagre-report ang employer.

    Kailangan ding i-report ng employer kung hindi pa nagsimula ang trabaho isang buwan pagkatapos ng permission, o kung huminto ito nang isang buwan. Kung gusto lang ng worker na huminto, hindi na ito dahilan para mag-report.
law_change-title-online_interviews_2025 = Puwede ang interview sa video
law_change-text-online_interviews_2025 =
    Puwedeng gawin sa video ang interview kada tatlong buwan.

    Kailangan muna ang nakasulat na pagpayag mo. Dapat nakikita ninyo ang mukha ng isa’t isa. Nire-record ang buong usapan. Walang ibang tao sa kuwarto. Mas mabuting personal ang unang interview, at ang isa kada taon.
law_change-title-cooperation_confirmation_2025 = Papeles sa lungsod: 協力確認書
law_change-text-cooperation_confirmation_2025 =
    Bago ang unang aplikasyon pagkatapos ng 2025-04-01, nagpapasa ang employer ng papeles (協力確認書) sa dalawang lungsod: sa lungsod ng lugar ng trabaho at sa lungsod ng tirahan mo.

    Kapag lumipat ka sa ibang lungsod, magpapasa ulit ang employer. Dapat tugma ang support plan sa ginagawa ng lungsod para sa mga dayuhang residente.
law_change-title-fees_2025 = Mga fee hanggang Setyembre 2026
law_change-text-fees_2025 = 6,000 yen sa counter at 5,500 yen online ang extension o pagpapalit ng status. Para ito sa mga aplikasyong tinanggap mula 2025-04-01 hanggang 2026-09-30. Bago ang 2025-04-01, 4,000 yen ito.
law_change-title-unemployment_wait_2025 = Unemployment benefit: mas maaga
law_change-text-unemployment_wait_2025 =
    Aalis ka ba sa trabaho dahil sarili mong gusto? Magsisimula ang benefit 7 araw at isang buwan pagkatapos mong mag-apply para rito. Bago ang pagbabagong ito, dalawang buwan iyon.

    Pumunta nang maaga sa Hello Work (ハローワーク). Makipag-usap sa amin bago ka umalis.
law_change-title-coe_myanmar_2025 = Myanmar: COE na 6 na buwan?
law_change-text-coe_myanmar_2025 =
    Pagkatapos ng lindol, mas mahabang panahon ang ibinigay sa mga taga-Myanmar para pumasok sa Japan gamit ang Certificate of Eligibility (在留資格認定証明書): 6 na buwan sa halip na 3. Pansamantala lang ito.

    Itanong muna sa amin kung ganito pa rin.
law_change-title-care_home_visits_2025 = Kaigo: pagpunta sa bahay ng tao
law_change-text-care_home_visits_2025 =
    Puwedeng bumisita sa bahay ng mga tao ang care workers na may Specified Skilled Worker (i). Kailangan nila ang unang training at, karaniwan, isang taong karanasan.

    Dapat munang kumuha ang employer mo ng kumpirmasyon para sa iyo. Dapat ka nilang i-train at samahan sa simula. Dapat nilang planuhin ang career mo, protektahan ka sa harassment at maging handa sa emergency.
law_change-title-heat_2025 = Proteksyon sa init sa trabaho
law_change-text-heat_2025 =
    28 o mas mataas ba ang heat index (WBGT), o 31 °C o mas mainit? At nagtatrabaho ka ba roon nang isang oras o higit pa na walang pahinga, o nang mahigit apat na oras sa isang araw? Kung oo, dapat kang protektahan ng kumpanya.

    Dapat nilang sabihin sa iyo kung sino ang tatawagan at ano ang gagawin: huminto, magpalamig, magpatingin sa doktor.
law_change-title-ssw1_total_stay_2025 = Limang taon: bagong patakaran
law_change-text-ssw1_total_stay_2025 =
    • Puwedeng hanggang tatlong taon ang isang permission.
    • Hindi binibilang sa limang taon ang leave dahil sa pagbubuntis, panganganak, pag-aalaga ng anak, sakit o pinsala, kung mapapatunayan mo ito.
    • Bumagsak ka ba sa test para sa type (ii), pero nakakuha ng 80 % ng passing mark sa bawat bahagi? Kung natugunan ang mga kondisyon, puwede kang tumira nang kabuuang hanggang anim na taon.

    Itabi ang mga papeles tungkol sa leave mo at ang mga resulta ng test. Makipag-usap sa amin nang maaga.
law_change-title-housing_cost_2025 = Tirahan: walang deposito, reikin
law_change-text-housing_cost_2025 =
    Kumpanya ba ang umuupa ng tirahan para sa iyo? Bawal nilang ipabayad sa iyo ang deposito (敷金), key money (礼金), bayad sa agency o renewal fee.

    Nasa payslip mo ba ang isa sa mga ito? Magtanong sa amin.
law_change-title-licence_conversion_2025 = Driver’s license: mas mahirap na
law_change-text-licence_conversion_2025 =
    Para gawing Japanese ang foreign driver’s license, kailangan mo ng certificate of residence (住民票). 50 ang tanong sa test sa halip na 10. Dapat tama ang 90 % ng sagot mo. Kasinghirap ng sa mga baguhan ang driving test.

    Maglaan ng mas mahabang panahon. Mag-aral sa sarili mong wika.
law_change-title-minimum_wage_2025 = Minimum wage mula autumn 2025
law_change-text-minimum_wage_2025 =
    Tumaas ang minimum wage: 1,121 yen kada oras ang average, 1,226 yen sa Tokyo, 1,023 yen kung saan pinakamababa. May sariling unang araw ang bawat prefecture. Marso 2026 nagsimula ang huling prefecture.

    Tumaas ito ulit noong autumn 2026.
law_change-title-old_insurance_cards_2025 = Tapos na ang lumang insurance card
law_change-text-old_insurance_cards_2025 =
    Sa doktor, ipapakita mo ang My Number Card mo, kung naka-register ito bilang insurance card. Kung hindi, ipapakita mo ang insurance certificate (資格確認書). Hanggang katapusan ng Marso 2026 lang nagamit ang lumang card.

    Pagkatapos mong i-extend ang stay mo, i-extend din ang My Number Card mo sa city hall.
law_change-title-scrivener_2026 = Bayad sa paggawa ng papeles
law_change-text-scrivener_2026 =
    Administrative scrivener (行政書士) lang ang puwedeng gumawa ng mga papeles para sa awtoridad kapalit ng bayad. Hindi mahalaga kung ano ang tawag sa bayad. May pananagutan din ang kumpanya.

    Kung kasama sa support fee ang paggawa ng papeles, puwede itong maging problema.
law_change-title-myanmar_exit_2026 = Myanmar: permission para umalis
law_change-text-myanmar_exit_2026 =
    Kung may overseas worker card (OWIC) ka, kailangan mo ng permission ng labor ministry ng Myanmar para umalis ng Myanmar. May mga taong wala nito na pinigil sa airport ng Yangon.

    Bago ka umuwi, magtanong sa embassy mo at sa agency mo, at makipag-usap sa amin. Hindi tiyak na makakabalik ka sa Japan.
law_change-title-care_sixth_year_2026 = Kaigo: posible ang ikaanim na taon
law_change-text-care_sixth_year_2026 =
    Puwede kang tumira nang hanggang isang taon pa kung totoo ang lahat ng ito:

    • Sa huling taon bago matapos ang limang taon mo, kinuha mo ang lahat ng bahagi ng national examination para sa care workers (介護福祉士国家試験).
    • Nakapasa ka sa isa o higit pang bahagi.
    • Nakakuha ka ng 80 % ng passing mark sa kabuuan.
    • May study plan ka, at nangangako kang kukuha ulit ng examination.

    Dapat maipasa ang mga papeles sa Ministry of Health, Labour and Welfare (厚生労働省) agad pagkatapos ng resulta. Sabihin sa amin bago ang examination.
law_change-title-cabinet_2026 = 19 na industriya, bagong limit
law_change-text-cabinet_2026 =
    Hanggang Marso 2029, hanggang 805,700 tao ang puwedeng magkaroon ng Specified Skilled Worker (i). May 19 na industriya; tatlo rito ang bago.

    Ilan sa mga limit: food service 50,000, construction 76,000, accommodation 14,800, manufacturing 199,500.
law_change-title-bicycle_2026 = Bisikleta: multa sa blue ticket
law_change-text-bicycle_2026 =
    Mula edad 16, magbabayad ka kung lumabag ka sa patakaran sa bisikleta:

    • 12,000 yen: paggamit ng phone
    • 6,000 yen: pagdaan sa pulang ilaw, pagsakay sa maling panig
    • 5,000 yen: hindi paghinto, paghawak ng payong, pagsuot ng earphones
    • 3,000 yen: magkatabing pagsakay, dalawang tao sa isang bisikleta

    Kung hindi ka magbayad sa oras, may criminal procedure. Kung may natanggap kang papel mula sa pulis, ipakita ito agad sa amin.
law_change-title-phone_id_2026 = Kontrata sa phone: basa ang chip
law_change-text-phone_id_2026 =
    Para sa kontrata sa phone sa internet, hindi sapat ang litrato ng card mo. Babasahin ng phone company ang chip ng card mo: My Number Card, driver’s license o Residence Card.

    Puwede kang tulungan sa tindahan. Ingatan ang card at ang PIN nito.
law_change-title-child_levy_2026 = Bagong linya sa payslip mo
law_change-text-child_levy_2026 =
    Kasama ng health insurance mo, magbabayad ka ng child support levy (子ども・子育て支援金): 0.23 %. Kalahati nito ang binabayaran ng kumpanya. Mga 500 yen kada buwan ang average.

    Una itong lumabas sa payslip ng Mayo 2026. Lahat ay nagbabayad nito, may anak man o wala.
law_change-title-nhi_prepay_2026 = Paunang bayad sa health insurance?
law_change-text-nhi_prepay_2026 =
    Puwedeng hilingin ng lungsod sa mga bagong dating sa Japan na magbayad nang pauna ng ilang buwan ng National Health Insurance (国民健康保険). May health insurance ka ba mula sa kumpanya mo? Kung oo, hindi ito tungkol sa iyo.

    Baka mahalaga ito kapag nasa pagitan ka ng dalawang trabaho. Magtanong sa city hall.
law_change-title-first_annual_report_2026 = Unang taunang report
law_change-text-first_annual_report_2026 =
    Para sa 2025-04-01 hanggang 2026-03-31 ang unang taunang report. Ipinasa ito ng mga employer mula 1 Abril hanggang 31 Mayo 2026 gamit ang form 3-6, pati para sa mga Specified Skilled Worker (ii). Ibinibigay ng support organization ang bahagi nito sa employer.

    Ang susunod ay mula 2027-04-01 hanggang 2027-05-31.
law_change-title-food_service_2026 = Food service: may limitasyon
law_change-text-food_service_2026 =
    Walang bagong Certificate of Eligibility (在留資格認定証明書) para sa Specified Skilled Worker (i) sa food service. Posible lang sa mga espesyal na sitwasyon ang pagpapalit ng status papunta sa food service.

    Sinusuri ng immigration ang extension gaya ng dati. Hiwalay nitong tinitingnan ang paglipat ng employer sa loob ng industriya. Magtanong muna sa amin.
law_change-title-specified_residence_card_2026 = Dalawang card sa isa, kung gusto
law_change-text-specified_residence_card_2026 =
    Puwedeng maging iisang card (特定在留カード) ang Residence Card at My Number Card mo. Hihingin mo ito kasabay ng extension, pagpapalit ng status o bagong address.

    Puwede ring dalawang card pa rin. Kung ganoon, i-extend ang My Number Card sa city hall gaya ng dati.
law_change-title-visa_fees_2026 = Mas mahal ang visa sa embassy
law_change-text-visa_fees_2026 =
    Mga 15,000 yen ang visa para sa isang pagpasok. Mga 30,000 yen ang visa para sa maraming pagpasok. Lokal na pera ang ibabayad. May ibang patakaran ang ilang bansa. Hindi ito ang fee para sa stay mo sa Japan.

    Gusto ka bang bisitahin ng pamilya mo? Magtanong muna sa embassy ng Japan.
law_change-title-high_cost_medical_2026 = Gastos sa ospital: limit mo
law_change-text-high_cost_medical_2026 =
    May limit sa isang buwan ang bayad na galing mismo sa iyo sa doktor o ospital. Nagbago ito noong Agosto 2026. Magbabago ito ulit sa Agosto 2027.

    Bago ang matagal na pagkaospital, hingin sa insurance mo ang certificate ng limit na ito (限度額).
law_change-title-residence_fees_2026 = Immigration fee: ayon sa stay
law_change-text-residence_fees_2026 =
    Nakadepende ang fee sa haba ng bagong period of stay mo (counter / online):
    • hanggang 3 buwan: 10,000 / 10,000 yen
    • lampas 3 hanggang 6 na buwan: 18,000 / 15,000 yen
    • lampas 6 na buwan, wala pang 1 taon: 25,000 / 21,000 yen
    • 1 taon: 33,000 / 27,000 yen
    • lampas 1 taon, wala pang 3 taon: 48,000 / 42,000 yen
    • 3 taon hanggang wala pang 5: 64,000 / 56,000 yen
    • 5 taon: 75,000 / 65,000 yen

    Ang araw na tinanggap ang aplikasyon ang binibilang. Kung hirap ka sa pera, 10,000 yen ito. Itanong muna kung sino ang magbabayad.
law_change-title-customer_harassment_2026 = Proteksyon sa masamang customer
law_change-text-customer_harassment_2026 =
    Dapat kang protektahan ng bawat kumpanya kapag masama ang trato sa iyo ng mga customer, pasyente o pamilya nila. Dapat may mga patakaran, at may lugar kung saan ka puwedeng magreklamo. Bawal kang tratuhin nang mas masama dahil nagreklamo ka o tumulong sa iba.

    Nangyayari ba ito sa iyo? Sabihin sa amin.
law_change-title-minimum_wage_2026 = Minimum wage mula autumn 2026
law_change-text-minimum_wage_2026 =
    Tataas ang minimum wage nang 54 hanggang 65 yen: 1,177 yen kada oras ang average, 1,280 yen sa Tokyo. Pinakamababa sa Miyazaki: 1,085 yen. May sariling unang araw ang bawat prefecture, mula 2026-10-01 hanggang 2026-12-02.

    Mas mababa ba ang sweldo mo kada oras? Ipakita sa amin ang payslip mo.
law_change-title-care_school_route_2027 = Care school: ang examination
law_change-text-care_school_route_2027 =
    Kung magtatapos ka sa care school nang hindi lalampas sa Marso 2027, puwede kang magtrabaho bilang care worker (介護福祉士) nang limang taon, kahit hindi ka nakapasa sa examination. Kung mas huli kang magtapos, dapat kang makapasa. May naging usapan na pahabain ang patakarang ito.

    Plano mo bang pumasok sa care school? Makipag-usap sa amin.
law_change-title-pr_guideline_2027 = Permanent residence: bagong guide
law_change-text-pr_guideline_2027 =
    May bagong guideline para sa permanent residence (永住), na inilabas noong 2026-10-01. May ilang bahagi, tungkol sa kita sa trabaho at mga obligasyon, na para rin sa mga aplikasyon mula sa anim na buwan bago magsimula ang guideline, kung wala pang pasya. Itinuturing lang na pinakamahaba ang period of stay na tatlong taon kung natugunan ang mga kondisyon.

    Magtanong sa isang professional bago ka mag-apply.
law_change-title-ikusei_2027 = Ikusei Shuro kapalit ng training
law_change-text-ikusei_2027 =
    Papalitan ng Ikusei Shuro (育成就労) ang Technical Intern Training. Karaniwang tatlong taon ito. Pagkatapos ng isa o dalawang taon, puwede kang lumipat ng employer sa parehong trabaho.

    Para makapunta mula roon sa Specified Skilled Worker (i), dapat kang makapasa sa skills test at sa pagsusulit sa wikang Hapon (A2). Puwedeng tapusin ng mga intern na nandito sa 2027-04-01 ang training nila.
law_change-title-rso_staffing_2027 = Support organization: dagdag staff
law_change-text-rso_staffing_2027 =
    Kailangan ng bawat opisina ng full-time na manager at full-time na officer. Sila lang ang puwedeng gumawa ng support work. May course para sa mga manager. May limit ang bawat tao: 10 employer at 50 Specified Skilled Worker (i).

    Iba-iba ang sinasabi ng mga page kung paano binibilang ang mga limit na ito. Basahin ang ordinance. Para sa mga organization na naka-register na, magsisimula ito sa susunod nilang renewal.
law_change-title-bank_chip_2027 = Bank account: chip ng card mo
law_change-text-bank_chip_2027 =
    Ang plano: kapag nagbukas ka ng account, babasahin ng bangko ang chip ng My Number Card, driver’s license o Residence Card mo, pati sa counter. Hindi na sapat noon ang kopya o litrato.

    Ihanda ang card at PIN mo.
law_change-title-unpaid_insurance_2027 = Insurance na di-bayad at stay mo
law_change-text-unpaid_insurance_2027 =
    Ang plano: sasabihin ng mga lungsod at ng pension service sa Immigration Services Agency (出入国在留管理庁) ang mga taong hindi nagbayad ng National Health Insurance (国民健康保険) o National Pension (国民年金). Karaniwan, hindi na makaka-extend o makakapagpalit ng stay ang mga taong ito. Kahit ngayon, puwede na itong tingnan ng agency.

    May panahon bang wala kang trabaho, sa pagitan ng dalawang kumpanya? Itanong sa city hall kung puwedeng hulugan o mas maliit ang bayad, o magtanong sa amin.
law_change-title-lump_sum_reform = Nenkin refund sa pag-alis mo
law_change-text-lump_sum_reform =
    Hindi mo makukuha ang lump-sum withdrawal payment (脱退一時金) habang may permission ka pang bumalik sa Japan (再入国許可). Hanggang 8 taon na ang bibilangin sa halip na 5.

    Hanggang doon, ang lumang patakaran ang susundin. Magtanong sa amin bago ka umalis ng Japan.
law_change-title-new_fields_2027 = Tatlong industriya, hindi pa open
law_change-text-new_fields_2027 = Magiging industriya ng Specified Skilled Worker ang linen supply, logistics at warehouse, at basura at recycling. Hindi pa open ang mga ito. Wala pa kaming alam na test.
law_change-title-immigration_act_2026 = Immigration Act ng 2026
law_change-text-immigration_act_2026 =
    Pinapayagan ng batas ang fee na hanggang 100,000 yen para sa extension o pagpapalit ng status, at hanggang 300,000 yen para sa permanent residence. Hiwalay na pinagpapasyahan ang totoong fee: basahin ang “{ law_change-title-residence_fees_2026 }”.

    Para sa maiikling bisita, plano ang travel authorization (JESTA) nang hindi lalampas sa Marso 2029.
