# "Am I eligible?": the words of the eligibility check.
# Never promise a result: only the Immigration Services Agency (出入国在留管理庁) decides.
# The worker reads it. "Our staff" are the support staff (支援スタッフ). To extend the stay is to renew it (在留期間更新).
# A reason stands on the card of the result, with what to do below it: both together are a screen, so both are short.

## Questions

eligibility-start =
    <b>Ano ang gusto mong gawin?</b>

    Itatanong lang namin ang puwede pang maging problema. “Unang beses”: hindi ka pa nagkaroon ng status na ito at hindi ka pa naghanda para rito gamit ang “Designated Activities” (特定活動). Ang Immigration Services Agency (出入国在留管理庁) lang ang magpapasya.
# What many come for; one tap (34 columns at most).
eligibility-option-situation-abroad_first = Unang beses, nasa labas ng Japan
eligibility-option-situation-japan_first = Unang beses, nasa Japan na
eligibility-option-situation-extend = I-extend ang stay ko
eligibility-option-situation-change_employer = Lumipat sa bagong employer
eligibility-option-situation-other = Iba pa, o type (ii)
eligibility-ask-status = Aling status of residence (在留資格) ang gusto mo: Specified Skilled Worker (i) o (ii)?
eligibility-ask-path = Ano ang gusto mong gawin?
eligibility-ask-field = Sa aling industriya mo gustong magtrabaho? May sariling test at patakaran ang bawat industriya.
# Japanese is the language here, in this question and the next.
eligibility-ask-transport_role = Ano ang gusto mong imaneho? Iba ang patakaran sa wikang Hapon para sa taxi at bus.
eligibility-ask-railway_role = Aling trabaho sa railway ang gusto mo? Iba ang patakaran sa wikang Hapon para sa crew at station staff.
eligibility-ask-care_exemption = Totoo ba sa iyo ang isa rito? Kung oo, hindi mo kailangan ng test para sa kaigo. Ang “EPA care candidate” (EPA介護福祉士候補者) ay: 3 taon at 10 buwan o higit pa bilang candidate, hindi bababa sa kalahati ng puntos sa national examination, at may puntos sa bawat grupo ng subject.
eligibility-ask-is_adult = 18 taong gulang ka na ba o higit pa ngayon? Para sa status na ito, dapat 18 ka na o higit pa.
eligibility-ask-birth_date = Kailan ka ipinanganak? Dapat 18 ka na o higit pa sa araw ng paglapag mo sa Japan. Kung nasa Japan ka na, dapat 18 ka na o higit pa sa unang araw mo sa trabaho.
eligibility-ask-nationality = Ano ang nasyonalidad mo? Iba-iba ang mga hakbang sa bawat bansa.
eligibility-ask-travel_document = Aling travel document ang hawak mo?
eligibility-ask-skill_test_passed = Nakapasa ka na ba sa skills test (技能試験) ng industriya at status (i o ii) na gusto mo?
eligibility-ask-required_experience = Mayroon ka bang karanasan sa trabaho na hinihingi ng industriya mo para sa Specified Skilled Worker (ii)? Kung hindi ka sigurado, pindutin ang “{ form-skip }”. Iche-check ito ng staff namin.
eligibility-ask-required_experience-work_3_years = Nagtrabaho ka na ba sa manufacturing nang 3 taon o higit pa? Kailangan mo ang karanasang ito para sa Specified Skilled Worker (ii).
eligibility-ask-required_experience-workshop_3_years = Nagtrabaho ka na ba sa certified workshop (認証工場) nang 3 taon o higit pa? O grade 2 mechanic (自動車整備士２級) ka ba? Kailangan mo ang isa sa dalawa para sa Specified Skilled Worker (ii).
eligibility-ask-required_experience-aviation_3_years = Nagtrabaho ka na ba sa aircraft maintenance (航空機整備) nang 3 taon o higit pa? Kailangan mo ang karanasang ito para sa Specified Skilled Worker (ii). Iba ba ang trabaho mo sa airport? Pindutin ang “{ form-skip }”. Iche-check ng staff namin ang kailangan mo.
# To lead is to teach others their work and watch over it (指導・監督).
eligibility-ask-required_experience-lead_2_or_work_3_years = Namuno ka na ba ng ibang workers sa agrikultura nang 2 taon o higit pa? O nagtrabaho ka na ba sa agrikultura nang 3 taon o higit pa? Kailangan mo ang isa sa dalawa para sa Specified Skilled Worker (ii).
eligibility-ask-required_experience-lead_restaurant = Namuno ka na ba ng ibang workers sa restaurant, halimbawa bilang assistant manager, nang kasintagal ng hinihingi ng industriya mo? Kailangan mo ang karanasang ito para sa Specified Skilled Worker (ii).
eligibility-ask-required_experience-lead = Namuno ka na ba ng ibang workers sa industriya mo, nang kasintagal ng hinihingi nito? Kailangan ng karanasan sa trabaho para sa Specified Skilled Worker (ii). Hindi pa namin nakukumpirma kung alin ang hinihingi. Kukumpirmahin ito ng staff namin.
eligibility-ask-japanese_test = Aling pagsusulit sa wikang Hapon ang naipasa mo? Piliin ang pinakamataas na level.
eligibility-ask-care_japanese_test = Nakapasa ka na ba sa Nursing Care Japanese test (介護日本語評価試験)?
eligibility-ask-training = Naging technical intern trainee (技能実習) ka ba sa Japan? Piliin ang huling stage na natapos mo.
eligibility-ask-training_months = Noong panahong iyon, ilang buong buwan ka sa Japan? Bilangin nang magkasama ang “Training” (研修) at “Designated Activities” (特定活動).
eligibility-ask-training_completed_well = Natapos mo ba nang maayos (良好に修了) ang training? Ibig sabihin: dalawang taon at sampung buwan o higit pa ang training mo. Nakapasa ka rin sa practical test, o magandang evaluation ang isinulat ng kumpanya mo.
eligibility-ask-training_matches_field = Kapareho ba ng industriyang gusto mo ang uri ng trabaho sa training mo?
# Official: skill transfer (技能移転). Not "pass on": to pass is said of tests.
eligibility-ask-will_transfer_skills = Ituturo mo ba balang araw sa mga tao sa bansa mo ang mga skill mula sa training mo? Naghahanda ang employer (受入れ機関) mo ng declaration tungkol dito (技能移転に係る申告書).
eligibility-ask-health_check_done = Nagpa-health check (健康診断) ka ba para sa trabahong ito, o nitong mga nakaraang buwan?
eligibility-ask-health_check_on = Anong petsa ang health check? Hindi tinatanggap ang health check na masyado nang luma.
eligibility-ask-health_can_work = Sinabi ba ng doktor na puwede kang magtrabaho?
eligibility-ask-ssw1_periods = Kailan ka nasa Japan bilang Specified Skilled Worker (i) o naghahanda para rito? Karaniwang 5 taon ang limit.
eligibility-ask-ssw2_score_80 = Nakakuha ka ba ng 80 % o higit pa ng passing mark sa bawat test na kailangan mo para sa Specified Skilled Worker (ii), pero hindi nakapasa? Kung hindi ka pa kumuha nito, pindutin ang “{ form-skip }”.
eligibility-ask-care_exam_score_80 = Kinuha mo ba ang lahat ng bahagi ng national examination para sa care workers (介護福祉士国家試験), pumasa sa isa o higit pang bahagi, at nakakuha ng 80 % o higit pa ng passing mark sa kabuuan? Kung hindi ka pa kumuha nito, pindutin ang “{ form-skip }”.
eligibility-ask-deposit_taken = Dahil sa trabahong ito, may kumuha ba ng deposito (保証金) sa iyo, sa pamilya mo o sa ibang kamag-anak? O may kasunduan o plano bang kumuha?
eligibility-ask-penalty_contract = May nagsabi ba sa iyo, sa pamilya mo o sa ibang kamag-anak na kailangang mangakong magbabayad kapag huminto ka sa trabaho? O may plano bang hingin ang ganoong pangako?
eligibility-ask-property_held = Dahil sa trabahong ito, may humahawak o namamahala ba ng pera, bankbook o ibang gamit mo, ng pamilya mo o ng ibang kamag-anak? O may kasunduan o plano ba?
eligibility-ask-costs_paid = May binayaran ka ba para sa trabahong ito, o kailangan mo pang bayaran? Isama ang gastos bago ka pumunta sa Japan at ang gastos habang nasa Japan ka. Halimbawa: sa broker, agency, paaralan, employer.
eligibility-ask-costs_itemised = Nakakuha ka ba ng listahan ng mga gastos bago at habang nasa Japan ka, na may halaga ng bawat gastos?
eligibility-ask-costs_agreed = Isipin ang lahat ng gastos na ito, bago at habang nasa Japan ka. Naintindihan mo ba lahat nang buo at pumayag ka ba rito?
eligibility-ask-costs_legal_at_home = Pinapayagan ba ng batas ng bansa mo ang mga gastos na ito?
eligibility-ask-home_procedure_done = Natapos mo na ba ang mga hakbang na hinihingi ng bansa mo bago magtrabaho sa Japan?
eligibility-ask-field_standards-driving_licence = Mayroon ka bang Japanese driver’s license (運転免許) para sa trabahong ito?
eligibility-ask-apply_on = Kailan mo gustong ipasa ang aplikasyon (申請)? Kung hindi mo alam, gagamitin namin ang petsa ngayon.
eligibility-ask-enter_on = Anong petsa ka lalapag sa Japan?
eligibility-ask-start_on = Kailan ka magsisimulang magtrabaho?
# Several questions on one screen, of which one tap answers all.
eligibility-together-care_tests = Nakapasa ka na ba sa dalawang test para sa kaigo: ang skills test (技能試験) at ang Nursing Care Japanese test (介護日本語評価試験)?
eligibility-option-together-care_tests = Oo, sa dalawa
eligibility-together-training =
    Totoo ba ang dalawang ito?
    • Natapos mo nang maayos (良好に修了) ang training: dalawang taon at sampung buwan o higit pa ang training mo. Nakapasa ka rin sa practical test, o magandang evaluation ang isinulat ng kumpanya mo.
    • Kapareho ito ng uri ng trabaho ng industriyang gusto mo.
eligibility-option-together-training = Oo, totoo ang dalawa
eligibility-together-money =
    Sa iyo o sa kahit sinong kamag-anak, totoo ba o planado ang isa rito dahil sa trabahong ito?
    • May kumukuha ng deposito (保証金).
    • Kailangan mong magbayad kapag huminto ka sa trabaho.
    • May humahawak o namamahala ng pera, bankbook o ibang gamit.
    • May binabayaran ka: broker, paaralan, employer.
eligibility-option-together-money = Hindi, wala sa mga ito

## Answers to choose from (40 characters at most)

eligibility-option-status-ssw1 = Specified Skilled Worker (i) １号
eligibility-option-status-ssw2 = Specified Skilled Worker (ii) ２号
eligibility-option-path-from_abroad = Pupunta pa lang sa Japan
eligibility-option-path-change_status = Nasa Japan: lipat sa status na ito
eligibility-option-path-change_employer = Nasa Japan: bagong employer
eligibility-option-path-extend = Nasa Japan: i-extend ang stay ko
eligibility-option-transport_role-truck = Truck
eligibility-option-transport_role-taxi = Taxi
eligibility-option-transport_role-bus = Bus
eligibility-option-railway_role-track = Maintenance ng riles (軌道整備)
eligibility-option-railway_role-electrical = Electrical systems (電気設備整備)
eligibility-option-railway_role-rolling_stock_maintenance = Maintenance ng tren (車両整備)
eligibility-option-railway_role-rolling_stock_manufacturing = Paggawa ng tren (車両製造)
eligibility-option-railway_role-crew = Crew at station staff (運輸係員)
eligibility-option-care_exemption-none = Wala sa mga ito
eligibility-option-care_exemption-care_school = Nagtapos sa care school sa Japan
eligibility-option-care_exemption-epa_candidate = EPA care candidate, gaya sa itaas
eligibility-option-nationality-stateless = Walang nasyonalidad (stateless)
eligibility-option-travel_document-passport = Pasaporte
eligibility-option-travel_document-other = Ibang travel document
eligibility-option-travel_document-none = Walang dokumento
eligibility-option-japanese_test-none = Wala pa
eligibility-option-japanese_test-n5 = JLPT N5
eligibility-option-japanese_test-n4 = JLPT N4
eligibility-option-japanese_test-jft_basic = JFT-Basic
eligibility-option-japanese_test-n3 = JLPT N3
eligibility-option-japanese_test-n2 = JLPT N2
eligibility-option-japanese_test-n1 = JLPT N1
eligibility-option-training-none = Hindi, hindi kailanman
eligibility-option-training-no1 = Training No. 1 (技能実習１号)
eligibility-option-training-no2 = Training No. 2 (技能実習２号)
eligibility-option-training-no3 = Training No. 3 (技能実習３号)
eligibility-option-training-pre_law = No. 2 bago Nobyembre 2017
eligibility-option-training-pre_status = “Training” (研修) bago Hulyo 2010

## The eleven criteria (40 characters at most)

eligibility-criterion-age = Edad
eligibility-criterion-health = Kalusugan
eligibility-criterion-skill = Skill
eligibility-criterion-japanese = Wikang Hapon
eligibility-criterion-return_cooperation = Nasyonalidad at pasaporte
eligibility-criterion-total_stay = Kabuuang stay na limang taon
eligibility-criterion-deposit_penalty = Deposito at multa
eligibility-criterion-cost_agreement = Mga gastos na binayaran mo
eligibility-criterion-home_country_procedure = Mga hakbang sa bansa mo
eligibility-criterion-skill_transfer = Pagtuturo ng skill sa bansa mo
eligibility-criterion-field_standard = Patakaran ng industriya mo

## Age

eligibility-reason-age-adult = 18 taong gulang ka na o higit pa sa araw na tinitingnan. Ito ang araw ng paglapag mo sa Japan o, kung nasa Japan ka na, ang unang araw mo sa trabaho.
eligibility-reason-age-under_18 = Wala ka pang 18 taong gulang sa unang araw mo sa trabaho.
eligibility-todo-age-under_18 = Itanong sa employer mo kung puwede kang magsimula sa ika-18 kaarawan mo o pagkatapos nito.
eligibility-reason-age-under_18_landing = Wala ka pang 18 taong gulang sa araw ng paglapag mo sa Japan.
eligibility-todo-age-under_18_landing = Itanong sa employer mo kung puwede kang pumunta sa ika-18 kaarawan mo o pagkatapos nito.
eligibility-reason-age-birth_date_missing = Hindi namin alam ang petsa ng kapanganakan mo.
eligibility-todo-age-birth_date_missing = Tingnan ang pasaporte mo at ilagay ang petsa ng kapanganakan mo.
eligibility-reason-age-start_missing = Wala ka pang 18 taong gulang sa araw ng aplikasyon. Hindi namin alam kung kailan ka magsisimulang magtrabaho.
eligibility-todo-age-start_missing = Itanong sa employer mo ang unang araw ng trabaho at makipag-usap sa staff namin.
eligibility-reason-age-landing_missing = Wala ka pang 18 taong gulang sa araw ng aplikasyon. Hindi namin alam kung kailan ka lalapag sa Japan.
eligibility-todo-age-landing_missing = Itanong sa employer mo ang araw ng flight mo at makipag-usap sa staff namin.

## Health

eligibility-reason-health-recent_check = Hindi pa luma ang health check mo. Sinabi ng doktor na puwede kang magtrabaho.
eligibility-reason-health-check_missing = Hindi namin alam kung nagpa-health check ka na.
eligibility-todo-health-check_missing = Hanapin ang health certificate (健康診断個人票) mo o magtanong sa employer mo tungkol sa health check.
eligibility-reason-health-no_check = Kailangan mo ng health check, at hindi ka pa nagpapa-health check.
eligibility-todo-health-no_check = Magpa-appointment para sa health check at hingin ang health certificate (健康診断個人票).
eligibility-reason-health-cannot_work = Hindi sinabi ng doktor na puwede kang magtrabaho. Kailangan itong i-check ng staff namin kasama ka.
eligibility-todo-health-cannot_work = Makipag-usap sa staff namin. Hindi mo kailangang sabihin kung ano ang sakit mo.
eligibility-reason-health-date_missing = Hindi namin alam ang petsa ng health check mo. Hindi tinatanggap ang lumang check.
eligibility-todo-health-date_missing = Hanapin ang petsa sa health certificate mo at makipag-usap sa staff namin.
eligibility-reason-health-after_application = Mas huli ang health check mo kaysa sa araw ng aplikasyon.
eligibility-todo-health-after_application = Tingnan ulit ang dalawang petsa at makipag-usap sa staff namin.
eligibility-reason-health-too_old_abroad = Masyado nang luma ang health check mo. Mula sa ibang bansa, ang limit ay 3 buwan bago ang aplikasyon.
eligibility-todo-health-too_old_abroad = Makipag-usap sa staff namin. Malamang na kailangan mo ng bagong health check.
eligibility-reason-health-too_old_in_japan = Masyado nang luma ang health check mo. Sa Japan, ang limit ay 12 buwan bago ang aplikasyon.
eligibility-todo-health-too_old_in_japan = Makipag-usap sa staff namin. Malamang na kailangan mo ng bagong health check.
eligibility-reason-health-can_work_missing = Hindi namin alam kung sinabi ng doktor na puwede kang magtrabaho.
eligibility-todo-health-can_work_missing = Tingnan ang health certificate mo o magtanong sa doktor.
eligibility-reason-health-extension = Para i-extend ang stay mo, hindi mo kailangang magpasa ng health certificate (健康診断個人票).

## Skill

eligibility-reason-skill-test_passed = Batay sa mga sagot mo, nakapasa ka na sa skills test.
# The training counts, so that no skill test is needed.
eligibility-reason-skill-trained = Tinatanggap ang Technical Intern Training mo kapalit ng skills test.
eligibility-reason-skill-match_missing = Baka tanggapin ang training mo kapalit ng test, kung parehong uri ng trabaho ito.
eligibility-todo-skill-match_missing = Ipakita sa staff namin ang mga papeles ng training mo para maikumpara nila ang trabaho.
eligibility-reason-skill-perhaps_trained = Baka tanggapin ang training mo kapalit ng test. Hindi pa namin alam kung sapat ang haba nito at kung natapos nang maayos.
eligibility-todo-skill-perhaps_trained = Ipakita sa staff namin ang training certificate (修了証明書) o evaluation record (評価調書) mo, kung mayroon ka.
eligibility-reason-skill-test_missing = Hindi namin alam kung nakapasa ka sa skills test.
eligibility-todo-skill-test_missing = Hanapin ang resulta ng test mo, o magtanong sa opisina na nagbigay ng test.
eligibility-reason-skill-training_missing = Hindi ka pa nakapasa sa skills test. Hindi namin alam kung naging technical intern trainee ka.
eligibility-todo-skill-training_missing = Sabihin sa amin ang tungkol sa training mo sa Japan, o kunin ang skills test ng industriya mo.
eligibility-reason-skill-training_does_not_match = Ibang uri ng trabaho ang training mo. Kailangan mong makapasa sa skills test ng industriyang ito.
eligibility-todo-skill-training_does_not_match = Kunin ang skills test ng industriyang ito, o tumingin ng industriyang tugma sa training mo.
eligibility-reason-skill-no_test = Kailangan mong makapasa sa skills test ng industriya mo.
eligibility-todo-skill-no_test = Itanong sa staff namin kung saan at kailan mo puwedeng kunin ang skills test.
eligibility-reason-skill-proved_before = Napatunayan mo na ang skill mo para sa unang permission mo. Hindi mo na kailangang patunayan ulit para i-extend ang stay mo.
eligibility-reason-skill-exempt_care_school = Nagtapos ka sa paaralan para sa care workers sa Japan. Hindi mo kailangan ng test.
eligibility-reason-skill-exempt_epa_candidate = Tinatanggap ang panahon mo bilang EPA care candidate at ang puntos mo sa national examination. Hindi mo kailangan ng test.
eligibility-reason-skill-ssw2_passed = Nakapasa ka sa test para sa Specified Skilled Worker (ii). Nasa iyo ang karanasan sa trabaho na hinihingi ng industriya mo.
eligibility-reason-skill-ssw2_test_missing = Hindi namin alam kung nakapasa ka sa test para sa Specified Skilled Worker (ii).
eligibility-todo-skill-ssw2_test_missing = Hanapin ang resulta ng test mo, o magtanong sa opisina na nagbigay ng test.
eligibility-reason-skill-no_ssw2_test = Kailangan mong makapasa sa test para sa Specified Skilled Worker (ii). Hindi puwedeng kapalit ng test na ito ang training.
eligibility-todo-skill-no_ssw2_test = Itanong sa staff namin kung saan at kailan mo puwedeng kunin ang test para sa Specified Skilled Worker (ii).
eligibility-reason-skill-experience_missing = Hindi namin alam kung nasa iyo ang karanasan sa trabaho na hinihingi ng industriya mo.
eligibility-todo-skill-experience_missing = Itanong sa employer mo kung gaano ka na katagal nagtatrabaho sa industriyang ito, at kung gaano katagal kang namuno ng ibang workers.
eligibility-reason-skill-no_experience = Para sa Specified Skilled Worker (ii), kailangan mo ng karanasan sa trabaho na hinihingi ng industriya mo. Kailangang tingnan ng staff namin ang mga naging trabaho mo.
eligibility-todo-skill-no_experience = Makipag-usap sa staff namin tungkol sa mga naging trabaho mo.

## Japanese language

eligibility-reason-japanese-test_passed = Sapat para sa trabaho mo ang naipasa mong pagsusulit sa wikang Hapon.
eligibility-reason-japanese-trained = Tinatanggap ang Technical Intern Training mo kapalit ng pagsusulit sa wikang Hapon.
eligibility-reason-japanese-perhaps_trained = Baka tanggapin ang training mo kapalit ng pagsusulit sa wikang Hapon. Hindi pa namin alam kung sapat ang haba nito at kung natapos nang maayos.
eligibility-todo-japanese-perhaps_trained = Ipakita sa staff namin ang mga papeles ng training mo, o kunin ang JFT-Basic o JLPT N4.
eligibility-reason-japanese-test_missing = Hindi namin alam kung aling pagsusulit sa wikang Hapon ang naipasa mo.
eligibility-todo-japanese-test_missing = Hanapin ang resulta mo sa pagsusulit sa wikang Hapon.
eligibility-reason-japanese-training_missing = Puwedeng kapalit ng pagsusulit sa wikang Hapon ang training sa Japan. Hindi namin alam kung naging technical intern trainee ka.
eligibility-todo-japanese-training_missing = Sabihin sa amin ang tungkol sa training mo sa Japan, o kunin ang pagsusulit sa wikang Hapon na kailangan mo para sa trabahong ito.
eligibility-reason-japanese-no_test = Kailangan mong makapasa sa pagsusulit sa wikang Hapon: JFT-Basic, o JLPT N4 o mas mataas.
eligibility-todo-japanese-no_test = Mag-aral ng Japanese sa tulong namin at kunin ang JFT-Basic o JLPT N4.
eligibility-reason-japanese-role_no_test = Kailangan mong makapasa sa pagsusulit sa wikang Hapon para sa trabahong ito. Malamang na sapat ang JLPT N3 o mas mataas.
eligibility-todo-japanese-role_no_test = Mag-aral ng Japanese sa tulong namin. Itanong sa staff namin kung aling level ang kailangan mo ngayon para sa trabahong ito.
eligibility-reason-japanese-role_missing = Depende sa trabaho ang level ng Japanese na kailangan mo. Hindi pa namin alam ang trabaho mo.
eligibility-todo-japanese-role_missing = Itanong sa employer mo kung aling trabaho ang gagawin mo.
eligibility-reason-japanese-n3_passed = Mayroon kang JLPT N3 o mas mataas. Kailangan mo ang level na ito para sa trabahong ito.
eligibility-reason-japanese-role_below_n3_needs_staff = Noong huli naming tiningnan, kailangan ang JLPT N3 para sa trabahong ito, pero binabago noon ang patakaran. Kailangan itong i-check ng staff namin.
eligibility-todo-japanese-role_below_n3_needs_staff = Makipag-usap sa staff namin bago ka mag-apply. Malamang na sapat ang JLPT N3 o mas mataas.
eligibility-reason-japanese-role_below_n3_not_met = Kailangan mo ng JLPT N3 o mas mataas para sa trabahong ito.
eligibility-todo-japanese-role_below_n3_not_met = Kunin ang JLPT N3, o tumingin ng ibang trabaho sa industriyang ito.
eligibility-reason-japanese-field_missing = Depende sa industriya ang level ng Japanese na kailangan mo. Hindi pa namin alam ang industriya mo.
eligibility-todo-japanese-field_missing = Pumili ng industriya, o makipag-usap sa staff namin tungkol dito.
eligibility-reason-japanese-own_test_passed = Mayroon ka nang pangkalahatang level ng Japanese, at nakapasa ka sa Nursing Care Japanese test.
eligibility-reason-japanese-own_test_trained = Mayroon ka nang pangkalahatang level ng Japanese. Tinatanggap ang training mo sa kaigo kapalit ng Nursing Care Japanese test.
eligibility-reason-japanese-own_test_match_missing = Baka tanggapin ang training mo kapalit ng Nursing Care Japanese test, kung trabahong kaigo ito.
eligibility-todo-japanese-own_test_match_missing = Ipakita sa staff namin ang mga papeles ng training mo.
eligibility-reason-japanese-own_test_perhaps_trained = Baka tanggapin ang training mo kapalit ng Nursing Care Japanese test. Hindi pa namin alam kung sapat ang haba nito at kung natapos nang maayos.
eligibility-todo-japanese-own_test_perhaps_trained = Ipakita sa staff namin ang mga papeles ng training mo, o kunin ang Nursing Care Japanese test (介護日本語評価試験).
eligibility-reason-japanese-own_test_missing = Para sa kaigo, kailangan mo rin ang Nursing Care Japanese test. Hindi namin alam kung nakapasa ka rito.
eligibility-todo-japanese-own_test_missing = Hanapin ang resulta mo sa Nursing Care Japanese test (介護日本語評価試験).
eligibility-reason-japanese-no_own_test = Para sa kaigo, kailangan mong makapasa sa Nursing Care Japanese test at sa pangkalahatang pagsusulit sa wikang Hapon.
eligibility-todo-japanese-no_own_test = Kunin ang Nursing Care Japanese test (介護日本語評価試験). Kung hindi ka pa nakapasa sa pangkalahatang test, kunin din iyon.
eligibility-reason-japanese-ssw2_no_test = Sa industriyang ito, hindi mo kailangan ng pagsusulit sa wikang Hapon para sa Specified Skilled Worker (ii).
eligibility-reason-japanese-below_n3_not_met = Sa industriyang ito, kailangan mo ng JLPT N3 o mas mataas para sa Specified Skilled Worker (ii).
eligibility-todo-japanese-below_n3_not_met = Mag-aral ng Japanese sa tulong namin at kunin ang JLPT N3.
eligibility-reason-japanese-below_n3_needs_staff = Sa industriyang ito, malamang na kailangan mo ng JLPT N3 para sa Specified Skilled Worker (ii). Kailangan itong i-check ng staff namin.
eligibility-todo-japanese-below_n3_needs_staff = Makipag-usap sa staff namin bago ka mag-apply. Malamang na sapat ang JLPT N3 o mas mataas.
eligibility-reason-japanese-proved_before = Napatunayan mo na ang Japanese mo para sa unang permission mo. Hindi mo na kailangang patunayan ulit para i-extend ang stay mo.
eligibility-reason-japanese-exempt_care_school = Nagtapos ka sa paaralan para sa care workers sa Japan. Hindi mo kailangan ng test.
eligibility-reason-japanese-exempt_epa_candidate = Tinatanggap ang panahon mo bilang EPA care candidate at ang puntos mo sa national examination. Hindi mo kailangan ng test.

## Nationality and passport

eligibility-reason-return_cooperation-memorandum = May kasunduan ang Japan at ang bansa mo tungkol sa trabahong ito.
eligibility-reason-return_cooperation-in_statistics = May mga taga-bansa mo na nagtatrabaho sa Japan na may ganitong status.
eligibility-reason-return_cooperation-nationality_missing = Hindi namin alam ang nasyonalidad mo.
eligibility-todo-return_cooperation-nationality_missing = Sabihin sa amin ang nasyonalidad na nakasulat sa pasaporte mo.
eligibility-reason-return_cooperation-stateless = Wala kang nasyonalidad. Kailangan itong i-check ng staff namin kasama ka.
eligibility-todo-return_cooperation-stateless = Makipag-usap sa staff namin at dalhin ang mga papeles mo.
eligibility-reason-return_cooperation-no_passport = Batay sa mga sagot mo, wala kang pasaporte. Kailangang i-check ng staff namin ang mga papeles mo.
eligibility-todo-return_cooperation-no_passport = Makipag-usap sa staff namin bago ka magtanong sa iba.
eligibility-reason-return_cooperation-excluded_country = Sa pagkakaalam namin, hindi tumatanggap ngayon ang Japan ng aplikasyon mula sa mga tao ng bansa mo.
eligibility-todo-return_cooperation-excluded_country = Makipag-usap sa staff namin tungkol sa ibang paraan.
eligibility-reason-return_cooperation-country_not_recorded = Wala kaming kumpirmadong impormasyon tungkol sa bansa mo. Kailangan itong i-check ng staff namin.
eligibility-todo-return_cooperation-country_not_recorded = Makipag-usap sa staff namin bago ka mag-apply.

## Total stay

eligibility-reason-total_stay-ssw2 = Para lang sa Specified Skilled Worker (i) ang limit na limang taon.
eligibility-reason-total_stay-no_stay_yet = Batay sa mga sagot mo, wala ka pang nagagamit sa limang taon.
eligibility-reason-total_stay-time_left = Batay sa mga sagot mo, ang huling araw ng limang taon mo ay { $last_day }.
eligibility-reason-total_stay-periods_missing = Hindi namin alam ang mga dating stay mo bilang Specified Skilled Worker (i).
eligibility-todo-total_stay-periods_missing = Tingnan ang mga Residence Card (在留カード) mo at ilagay ang mga petsa. O humingi sa Immigration Services Agency (出入国在留管理庁) ng entry at exit record mo.
eligibility-reason-total_stay-no_period_told = Gusto mong i-extend ang stay mo, pero wala ka pang sinabing stay bilang Specified Skilled Worker (i).
eligibility-todo-total_stay-no_period_told = Tingnan ang mga Residence Card (在留カード) mo at ilagay ang mga petsa.
eligibility-reason-total_stay-leave = Minsan, hindi binibilang sa limang taon ang leave dahil sa panganganak, pag-aalaga ng anak, sakit o pinsala. Kailangan itong i-check ng staff namin.
eligibility-todo-total_stay-leave = Ipakita sa staff namin ang mga papeles tungkol sa leave mo.
# $last_day (String) a day; it comes before the day of the application
eligibility-reason-total_stay-over = Batay sa mga sagot mo, ang limang taon mo ay matatapos sa { $last_day }, bago ang araw ng aplikasyon.
eligibility-todo-total_stay-over = Makipag-usap sa staff namin kung ano ang posible ngayon, halimbawa ang Specified Skilled Worker (ii).
eligibility-reason-total_stay-over_score_missing = Batay sa mga sagot mo, ang limang taon mo ay matatapos sa { $last_day }, bago ang aplikasyon. Minsan, posible ang ikaanim na taon.
eligibility-todo-total_stay-over_score_missing = Hanapin ang resulta mo sa type (ii) test o, sa kaigo, sa national examination (介護福祉士国家試験). Ipakita ito sa amin.
eligibility-reason-total_stay-over_score_80 = Batay sa mga sagot mo, ang limang taon mo ay matatapos sa { $last_day }, bago ang aplikasyon. Dahil sa resulta ng test mo, baka puwede ang ikaanim na taon.
eligibility-todo-total_stay-over_score_80 = Ipakita agad sa staff namin ang resulta ng test mo.
eligibility-reason-total_stay-over_no_exam = Batay sa mga sagot mo, ang limang taon mo ay matatapos sa { $last_day }, bago ang aplikasyon. Wala kaming alam na pagsusulit para sa ikaanim na taon sa industriya mo. Kailangan itong i-check ng staff namin.
eligibility-todo-total_stay-over_no_exam = Makipag-usap agad sa staff namin kung ano ang posible ngayon.
eligibility-reason-total_stay-over_field_missing = Batay sa mga sagot mo, ang limang taon mo ay matatapos sa { $last_day }, bago ang aplikasyon. Posible ang ikaanim na taon sa ilang industriya. Hindi namin alam ang industriya mo.
eligibility-todo-total_stay-over_field_missing = Sabihin sa amin ang industriya mo at makipag-usap sa staff namin.
eligibility-reason-total_stay-under_12_months = Batay sa mga sagot mo, ang limang taon mo ay matatapos sa { $last_day }. Wala pa itong 12 buwan pagkatapos ng aplikasyon.
eligibility-todo-total_stay-under_12_months = Makipag-usap na ngayon sa staff namin tungkol sa mga plano mo, halimbawa ang Specified Skilled Worker (ii).
eligibility-reason-total_stay-driver_preparing = Hindi malinaw kung kasama sa limang taon ang panahon para makuha ang driver’s license (特定活動55号). Nakadepende rito ang resulta mo. Kailangan itong i-check ng staff namin.
eligibility-todo-total_stay-driver_preparing = Ipakita sa staff namin ang mga Residence Card (在留カード) mo na may lahat ng petsa.
eligibility-reason-total_stay-driver_preparing_long = Sa pagkakaalam namin, isang taon lang, walang extension, ang panahon para sa driver’s license (特定活動55号). Mas matagal ang sa iyo. Kailangan itong i-check ng staff namin.
eligibility-todo-total_stay-driver_preparing_long = Makipag-usap agad sa staff namin at ipakita sa kanila ang Residence Card (在留カード) mo.

## Deposits and penalties

eligibility-reason-deposit_penalty-nothing_held = Batay sa mga sagot mo, walang kumuha ng deposito sa iyo o sa mga kamag-anak mo, walang pumilit sa iyo na mangakong magbabayad ng multa, at walang humahawak ng pera o gamit mo. Wala ring may planong gawin ito.
eligibility-reason-deposit_penalty-held = Bawal sa kahit sino na kunan ka ng deposito, pilitin kang mangakong magbabayad ng multa, o hawakan ang pera o gamit mo. Hindi mo ito kasalanan.
eligibility-todo-deposit_penalty-held = Puwede kang humingi ng tulong sa staff namin. Makukuha lang nila ang mga sagot mo kung pipindutin mo ang “{ result-send }”.
# On paper nobody can tap.
eligibility-paper-deposit_penalty-held = Ipakita ang papel na ito sa support staff namin, o sumulat sa amin sa bot. Matutulungan ka namin.
eligibility-reason-deposit_penalty-answer_missing = Hindi pa namin alam ang lahat tungkol sa deposito at multa.
eligibility-todo-deposit_penalty-answer_missing = Basahin ulit ang mga kontrata mo, at magtanong sa staff namin kung hindi ka sigurado.

## Costs

eligibility-reason-cost_agreement-nothing_paid = Wala kang binayaran para sa trabahong ito, at wala kang kailangang bayaran.
eligibility-reason-cost_agreement-agreed = Nakakuha ka ng listahan ng mga gastos at pumayag ka rito. Pinapayagan ng bansa mo ang mga gastos na ito.
eligibility-reason-cost_agreement-paid_missing = Hindi namin alam kung may binayaran ka para sa trabahong ito.
eligibility-todo-cost_agreement-paid_missing = Alalahanin: nagbayad ka ba o ang pamilya mo sa broker, agency o paaralan?
eligibility-reason-cost_agreement-not_agreed = Nagbayad ka ng mga gastos na hindi mo pinayagan. Bawal kang singilin nang ganito. Hindi mo ito kasalanan.
eligibility-todo-cost_agreement-not_agreed = Makipag-usap sa staff namin at dalhin ang lahat ng resibo mo.
eligibility-reason-cost_agreement-not_legal = Nagbayad ka ng mga gastos na hindi pinapayagan ng bansa mo. Hindi mo ito kasalanan.
eligibility-todo-cost_agreement-not_legal = Makipag-usap sa staff namin at dalhin ang lahat ng resibo mo.
eligibility-reason-cost_agreement-not_all_known = Nagbayad ka para sa trabahong ito. Kailangang i-check ng staff namin ang mga gastos kasama ka.
eligibility-todo-cost_agreement-not_all_known = Humingi ng listahan ng lahat ng gastos sa wika mo at ipakita ito sa staff namin.

## Steps in the home country

eligibility-reason-home_country_procedure-done = Natapos mo na ang mga hakbang sa bansa mo.
eligibility-reason-home_country_procedure-not_required = Sa pagkakaalam namin, walang hinihinging hakbang ang bansa mo para sa aplikasyong ito.
eligibility-reason-home_country_procedure-nationality_missing = Hindi namin alam ang nasyonalidad mo. Kaya hindi namin alam ang mga hakbang sa bansa mo.
eligibility-todo-home_country_procedure-nationality_missing = Sabihin sa amin ang nasyonalidad na nakasulat sa pasaporte mo.
eligibility-reason-home_country_procedure-done_missing = May mga hakbang na hinihingi ang bansa mo bago ang trabahong ito. Hindi namin alam kung natapos mo na ang mga ito.
eligibility-todo-home_country_procedure-done_missing = Itanong sa sending organization (agency) o sa embassy mo kung natapos mo na ang lahat ng hakbang.
eligibility-reason-home_country_procedure-not_done = May mga hakbang na hinihingi ang bansa mo bago ang trabahong ito. Hindi mo pa natapos ang mga ito.
eligibility-todo-home_country_procedure-not_done = Itanong sa sending organization (agency) o sa embassy mo kung paano tatapusin ang mga hakbang.
eligibility-reason-home_country_procedure-unclear = Hindi malinaw kung may hinihinging hakbang ang bansa mo sa sitwasyon mo.
eligibility-todo-home_country_procedure-unclear = Hilingin sa staff namin na kumpirmahin ang mga hakbang sa bansa mo.

## Passing on skills

eligibility-reason-skill_transfer-ssw1 = Kailangan mo lang ito para sa Specified Skilled Worker (ii).
eligibility-reason-skill_transfer-no_training = Ang mga naging trainee o technical intern trainee lang sa Japan ang may kailangan nito.
eligibility-reason-skill_transfer-will_transfer = Ituturo mo ang mga skill mo sa bansa mo.
eligibility-reason-skill_transfer-training_missing = Hindi namin alam kung naging technical intern trainee ka.
eligibility-todo-skill_transfer-training_missing = Sabihin sa amin ang tungkol sa training mo sa Japan.
eligibility-reason-skill_transfer-will_missing = Hindi namin alam kung ituturo mo ang mga skill mo sa bansa mo.
eligibility-todo-skill_transfer-will_missing = Pag-isipan ito. Para sa aplikasyon, naghahanda ang employer (受入れ機関) mo ng declaration (技能移転に係る申告書).
eligibility-reason-skill_transfer-will_not_transfer = Kung naging technical intern trainee ka, kailangang handa kang ituro ang mga skill mo sa bansa mo.
eligibility-todo-skill_transfer-will_not_transfer = Makipag-usap sa staff namin kung ano ang ibig sabihin ng declaration na ito.

## Rules of the field

eligibility-reason-field_standard-employer_proves = Ang employer mo ang nagpapatunay na natutugunan ang mga patakaran ng industriyang ito. Wala kang kailangang gawin.
eligibility-reason-field_standard-own_standards = Nasa iyo na ang hinihingi sa iyo ng industriyang ito.
eligibility-reason-field_standard-field_missing = Hindi pa namin alam ang industriya mo.
eligibility-todo-field_standard-field_missing = Pumili ng industriya, o makipag-usap sa staff namin tungkol dito.
eligibility-reason-field_standard-not_open = Napagpasyahan na magbubukas ang industriyang ito. Hindi pa namin sigurado ang unang araw.
eligibility-todo-field_standard-not_open = Magtanong sa staff namin ng balita tungkol sa industriyang ito, o tumingin ng iba.
eligibility-reason-field_standard-no_ssw2 = Sa pagkakaalam namin, walang Specified Skilled Worker (ii) ang industriyang ito.
eligibility-todo-field_standard-no_ssw2 = Makipag-usap sa staff namin tungkol sa Specified Skilled Worker (i), ibang industriya o ibang status.
eligibility-reason-field_standard-suspended_not_met = Sa pagkakaalam namin, naka-suspend sa industriyang ito ang aplikasyon para sa Certificate of Eligibility (在留資格認定証明書). Walang bagong makakapunta ngayon mula sa ibang bansa.
eligibility-todo-field_standard-suspended_not_met = Itanong sa staff namin kung kailan ito magbubukas ulit, o magkumpara ng ibang industriya (“{ whatif-button }”).
# On paper nobody can tap.
eligibility-paper-field_standard-suspended_not_met = Itanong sa staff namin kung kailan magbubukas ulit ang industriyang ito, o magkumpara ng ibang industriya sa bot.
eligibility-reason-field_standard-suspended_needs_staff = Sa pagkakaalam namin, naka-suspend ang ilang aplikasyon sa industriyang ito. May limitasyon din ang mga bagong aplikasyon mula sa loob ng Japan. Kailangang i-check ng staff namin ang sitwasyon mo.
eligibility-todo-field_standard-suspended_needs_staff = Makipag-usap sa staff namin bago ka mag-apply o umalis sa employer mo.
eligibility-reason-field_standard-own_standard_missing = May hinihingi ang industriyang ito na wala ka pa, halimbawa ang Japanese driver’s license.
eligibility-todo-field_standard-own_standard_missing = Itanong sa employer mo o sa staff namin kung paano ito makukuha.
eligibility-reason-field_standard-own_standard_later = Wala ka pang Japanese driver’s license (運転免許). Sa pagkakaalam namin, puwede ka munang pumunta sa Japan at doon ito kunin. Kailangan itong i-check ng staff namin.
eligibility-more-field_standard-own_standard_later = Pupunta ka muna gamit ang “Designated Activities” no. 55 (特定活動55号): hanggang 6 na buwan para sa truck, hanggang isang taon para sa bus at taxi. Hindi mo ito puwedeng i-extend.
eligibility-todo-field_standard-own_standard_later = Makipag-usap sa staff namin at sa employer mo tungkol sa paraang ito bago ka mag-apply.
eligibility-reason-field_standard-own_answer_missing = Hindi namin alam kung nasa iyo na ang hinihingi sa iyo ng industriyang ito.
eligibility-todo-field_standard-own_answer_missing = Itanong sa employer mo kung ano ang kailangan mo. Pagkatapos, tingnan kung mayroon ka nito.

## What each question is about, for buttons and the summary (40 characters at most)

eligibility-short-status = Status
eligibility-short-path = Ang gusto kong gawin
eligibility-short-field = Industriya
eligibility-short-transport_role = Imamaneho ko
eligibility-short-railway_role = Trabaho sa railway
eligibility-short-care_exemption = Kaigo na walang test
eligibility-short-is_adult = 18 o higit pa ngayon
eligibility-short-birth_date = Kaarawan
eligibility-short-nationality = Nasyonalidad
eligibility-short-travel_document = Travel document
eligibility-short-skill_test_passed = Nakapasa sa skills test
eligibility-short-required_experience = Karanasan para sa (ii)
eligibility-short-japanese_test = Pagsusulit sa wikang Hapon
eligibility-short-care_japanese_test = Nursing Care Japanese test
eligibility-short-training = Technical Intern Training
eligibility-short-training_months = Ilang buwan ng training
eligibility-short-training_completed_well = Natapos nang maayos ang training
eligibility-short-training_matches_field = Training sa parehong trabaho
eligibility-short-will_transfer_skills = Magtuturo ng skill sa bansa ko
eligibility-short-health_check_done = Nagpa-health check
eligibility-short-health_check_on = Petsa ng health check
eligibility-short-health_can_work = Sabi ng doktor: puwede sa trabaho
eligibility-short-ssw1_periods = Mga stay sa Japan
eligibility-short-ssw2_score_80 = 80 % sa test ng type (ii)
eligibility-short-care_exam_score_80 = 80 % sa national examination
eligibility-short-deposit_taken = Kinunan ng deposito
eligibility-short-penalty_contract = May pangakong multa
eligibility-short-property_held = May humahawak ng gamit ko
eligibility-short-costs_paid = Nagbayad para sa trabaho
eligibility-short-costs_itemised = May listahan ng gastos
eligibility-short-costs_agreed = Pumayag sa mga gastos
eligibility-short-costs_legal_at_home = Legal ang gastos sa bansa ko
eligibility-short-home_procedure_done = Tapos ang hakbang sa bansa ko
eligibility-short-field_standards-driving_licence = Japanese driver’s license
eligibility-short-apply_on = Petsa ng aplikasyon
eligibility-short-enter_on = Petsa ng paglapag sa Japan
eligibility-short-start_on = Unang araw ng trabaho
