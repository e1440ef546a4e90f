# Changing jobs: the check, the offer of help, and the record that staff keep.

job_change-start =
    <b>Paglipat ng trabaho</b>

    Makipag-usap muna bago ka umalis sa trabaho mo. Isa-isa kaming magtatanong. Puwede mong laktawan ang kahit anong tanong. Ang Immigration Services Agency (出入国在留管理庁) lang ang magpapasya. Ipinapakita ng check na ito kung ano ang dapat mong unahin.
job_change-ask-contract_ended = Natapos na ba ang kontrata mo sa trabaho?
job_change-ask-reason = Bakit matatapos ang trabaho mo roon, o bakit mo gustong lumipat? “{ job_change-option-reason-broken_rules }”: hindi nagbayad ng sweldo ang kumpanya, o hindi tinupad ang mga pangako nito, o may pananakit o harassment.
job_change-option-reason-employer = Dahilan ng employer
job_change-option-reason-own_wish = Sarili kong gusto
# By the company.
job_change-option-reason-broken_rules = May nilabag na patakaran o pangako
job_change-option-reason-other = Ibang dahilan
job_change-ask-field = Sa aling industriya ka nagtatrabaho ngayon?
job_change-ask-same_category = Nasa parehong job category (業務区分) ba ang bagong trabaho at ang trabaho mo ngayon? Kung hindi ka sigurado, pindutin ang “{ form-skip }”. Iche-check ito ng staff namin.
# Between some job categories one may change, because a test confirms for both that the same skills are needed.
job_change-ask-common_skill_confirmed = Kinukumpirma ba ng isang test na pareho ang skill ng bagong job category at ng job category mo ngayon? Kung hindi ka sigurado, pindutin ang “{ form-skip }”.
job_change-ask-new_field_test_passed = Nakapasa ka na ba sa skills test (技能試験) ng bagong industriya?
job_change-ask-new_field = Sa aling industriya ang bagong trabaho?
job_change-ask-driving_licence = Mayroon ka bang Japanese driver’s license (運転免許) para sa bagong trabaho?
job_change-ask-apply_on = Kailan mo gustong ipasa ang aplikasyon (申請)? Kung hindi mo alam, gagamitin namin ang petsa ngayon.
job_change-ask-permission_received = Nasa iyo na ba ang permission (在留資格変更許可) para sa bagong employer?
job_change-short-contract_ended = Natapos na ang kontrata
job_change-short-reason = Dahilan
job_change-short-field = Industriya ngayon
job_change-short-same_category = Parehong job category
job_change-short-common_skill_confirmed = Kumpirmadong parehong skill
job_change-short-new_field_test_passed = Pasado sa test, bagong industriya
job_change-short-new_field = Bagong industriya
job_change-short-driving_licence = Japanese driver’s license
job_change-short-apply_on = Petsa ng aplikasyon
job_change-short-permission_received = Nakuha na ang permission
job_change-criterion-permission = Permission sa bagong trabaho
job_change-criterion-contract_end = Abiso: natapos ang kontrata
job_change-criterion-support_duty = Sino ang dapat tumulong sa iyo
job_change-criterion-job_category = Ang bagong trabaho
job_change-reason-permission-received = Sinabi mo na nasa iyo na ang permission para sa bagong employer.
job_change-reason-permission-not_received = Para sa bagong employer o industriya, kailangan mo ng bagong permission (在留資格変更許可). Magsimula lang doon kapag nakuha mo na ito.
job_change-more-permission-not_received = Nakasulat sa permission mo ang employer mo. Sa bagong employer, hindi magsisimula ulit ang limang taon mo bilang Specified Skilled Worker (i). I-check kung gaano pa katagal ang natitira.
job_change-todo-permission-not_received = Mag-apply muna para sa permission, sa immigration office (Regional Immigration Services Bureau, 地方出入国在留管理局).
job_change-reason-contract_end-not_ended = Hindi mo sinabing natapos na ang kontrata mo. Kung hindi pa ito natapos, hindi mo pa kailangang magpadala ng abiso ngayon.
job_change-reason-contract_end-ended = Kapag natapos ang kontrata mo, kailangan mong mag-abiso sa Immigration Services Agency (出入国在留管理庁) sa loob ng 14 na araw.
job_change-more-contract_end-ended = Puwede mong ipadala ang abiso online, sa koreo o sa counter ng immigration office (Regional Immigration Services Bureau, 地方出入国在留管理局).
job_change-todo-contract_end-ended = Ipadala ang abiso (契約機関に関する届出) sa loob ng 14 na araw pagkatapos matapos ang kontrata mo.
job_change-reason-support_duty-employer = Matatapos ang trabaho mo dahil sa dahilan ng employer mo. Kaya dapat kang tulungan ng employer mo na makahanap ng susunod na trabaho.
job_change-more-support_duty-employer = Kung hindi ka matulungan ng employer mo na makahanap ng susunod na trabaho, dapat kang tulungan ng Registered Support Organization (登録支援機関) mo o ng kaugnay na kumpanya.
job_change-todo-support_duty-employer = Pumunta sa Hello Work (ハローワーク), ang pampublikong employment office. Masasabi ng staff namin kung alin, at matutulungan ka nila roon.
job_change-reason-support_duty-own_wish = Sarili mong gusto ang lumipat. Kaya walang obligado sa batas na tulungan kang makahanap ng susunod na trabaho. Puwede ka pa ring magtanong sa amin ng kahit ano.
job_change-reason-support_duty-broken_rules = Hindi mo kasalanan ang sweldong hindi ibinayad, pangakong hindi tinupad, pananakit o harassment. Kailangang i-check ng staff namin kung may dapat tumulong sa iyo na makahanap ng trabaho.
job_change-more-support_duty-broken_rules = Kung aalis ka dahil dito, karaniwang hindi ito itinuturing na sarili mong gusto. Pumunta rin sa Hello Work (ハローワーク), ang pampublikong employment office.
job_change-todo-support_duty-broken_rules = Makipag-usap agad sa staff namin. Itabi ang mga payslip, mensahe at papeles.
job_change-reason-support_duty-not_clear = Nakadepende sa dahilan ng pagtatapos ng trabaho kung may obligadong tumulong sa iyo na makahanap ng susunod na trabaho. Kailangan itong i-check ng staff namin.
job_change-todo-support_duty-not_clear = Sabihin sa staff namin kung bakit matatapos ang trabaho. Itabi ang bawat sulat mula sa employer mo.
job_change-reason-job_category-way_known = Puwede kang lumipat ng trabaho sa tatlong sitwasyon: sa parehong job category; sa category na kinukumpirma ng isang test na pareho ang skill; o kung nakapasa ka sa test ng bagong industriya.
job_change-reason-job_category-no_way = May tatlong paraan para lumipat ng trabaho. Batay sa mga sagot mo, wala pa sa mga ito ang puwede sa iyo.
job_change-more-job_category-no_way = Puwede kang lumipat ng trabaho sa tatlong sitwasyon: sa parehong job category; sa category na kinukumpirma ng isang test na pareho ang skill; o kung nakapasa ka sa test ng bagong industriya.
job_change-todo-job_category-no_way = Magtanong sa staff namin tungkol sa test ng bagong industriya, o maghanap ng trabaho sa parehong job category.
job_change-reason-job_category-category_missing = Mahirap husgahan mag-isa ang job category. Kailangang i-check ng staff namin kung tugma ang sa iyo.
job_change-todo-job_category-category_missing = Ipadala sa staff namin ang mga sagot mo, kasama ang job advertisement kung mayroon ka.
job_change-reason-job_category-not_open = Napagpasyahan na magbubukas ang bagong industriya. Hindi pa namin sigurado ang unang araw.
job_change-todo-job_category-not_open = Magtanong sa staff namin ng balita tungkol sa industriyang ito bago ka umalis sa employer mo.
job_change-reason-job_category-suspended = Sa pagkakaalam namin, may limitasyon ang mga bagong aplikasyon sa industriyang ito. Kailangang i-check ng staff namin ang sitwasyon mo.
job_change-todo-job_category-suspended = Makipag-usap sa staff namin bago ka mag-apply.
job_change-reason-job_category-own_standard_missing = Para sa bagong industriya, kailangan mo ng Japanese driver’s license (運転免許). Wala ka pa nito, o hindi mo ito sinabi sa amin. Kailangan itong i-check ng staff namin.
job_change-todo-job_category-own_standard_missing = Makipag-usap sa staff namin tungkol sa license bago ka umalis sa employer mo.
# $last_on, $ended_on (String) ISO days
job_change-notice-until = 📅 Mag-abiso sa Immigration Services Agency nang hindi lalampas sa <b>{ DAY($last_on) }</b>: ito ang huling araw. Ayon sa record namin, natapos ang kontrata mo noong { DAY($ended_on) }.
job_change-notice-late = ⚠️ Lampas na ang huling araw para mag-abiso sa Immigration Services Agency: <b>{ DAY($last_on) }</b>. Kung hindi ka pa nag-aabiso, gawin na ito ngayon, at humingi ng tulong sa staff namin. Ayon sa record namin, natapos ang kontrata mo noong { DAY($ended_on) }.
job_change-support-offer = <b>Sisimulan ba namin ang suporta sa paglipat ng trabaho (転職支援) para sa iyo?</b> Makikita ng staff ang mga sagot mo, tutulong sila sa paghanap ng trabaho at magtatabi ng record.
job_change-support-agree = ✅ Oo, simulan ang suporta
