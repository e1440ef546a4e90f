# "Am I eligible?": the words of the eligibility check.
# Never promise a result: only the Immigration Services Agency (出入国在留管理庁) decides.
# The worker reads it. "Our staff" are the support staff (支援スタッフ). To extend the stay is to renew it (在留期間更新).
# A reason stands on the card of the result, with what to do below it: both together are a screen, so both are short.

## Questions

eligibility-start =
    <b>What do you want to do?</b>

    We ask only about things that can still be a problem. “First time” means: you never had this status and never prepared for it with “Designated Activities” (特定活動). Only the Immigration Services Agency (出入国在留管理庁) decides.
# What many come for; one tap (34 columns at most).
eligibility-option-situation-abroad_first = First time, I am outside Japan
eligibility-option-situation-japan_first = First time, I am in Japan
eligibility-option-situation-extend = Extend my stay
eligibility-option-situation-change_employer = Change to a new employer
eligibility-option-situation-other = Something else, or type (ii)
eligibility-ask-status = Which status of residence (在留資格) do you want: Specified Skilled Worker (i) or (ii)?
eligibility-ask-path = What do you want to do?
eligibility-ask-field = In which field do you want to work? Each field has its own tests and rules.
# Japanese is the language here, in this question and the next.
eligibility-ask-transport_role = What do you want to drive? For taxi and bus, the rules about the Japanese language are different.
eligibility-ask-railway_role = Which railway work do you want to do? For crew and station staff, the rules about the Japanese language are different.
eligibility-ask-care_exemption = Is one of these true for you? Then you need no test for care. “EPA care candidate” (EPA介護福祉士候補者) means: 3 years and 10 months or more as a candidate, at least half of the points in the national examination, and points in every subject group.
eligibility-ask-is_adult = Are you 18 or older today? For this status you must be 18 or older.
eligibility-ask-birth_date = When were you born? You must be 18 or older on the day you land in Japan. If you are already in Japan, you must be 18 or older on the day you start work.
eligibility-ask-nationality = What is your nationality? The steps are different for each country.
eligibility-ask-travel_document = Which travel document do you have?
eligibility-ask-skill_test_passed = Did you pass the skill test (技能試験) for the field and the status (i or ii) that you want?
eligibility-ask-required_experience = Do you have the work experience that your field requires for Specified Skilled Worker (ii)? If you are not sure, tap “{ form-skip }”. Our staff will check.
eligibility-ask-required_experience-work_3_years = Have you worked in manufacturing for 3 years or more? You need this experience for Specified Skilled Worker (ii).
eligibility-ask-required_experience-workshop_3_years = Have you worked in a certified workshop (認証工場) for 3 years or more? Or are you a grade 2 mechanic (自動車整備士２級)? You need one of the two for Specified Skilled Worker (ii).
eligibility-ask-required_experience-aviation_3_years = Have you worked in aircraft maintenance (航空機整備) for 3 years or more? You need this experience for Specified Skilled Worker (ii). Do you do other work at an airport? Tap “{ form-skip }”. Our staff will check what you need.
# To lead is to teach others their work and watch over it (指導・監督).
eligibility-ask-required_experience-lead_2_or_work_3_years = Have you led other workers in agriculture for 2 years or more? Or have you worked in agriculture for 3 years or more? You need one of the two for Specified Skilled Worker (ii).
eligibility-ask-required_experience-lead_restaurant = Have you led other workers in a restaurant, for example as an assistant manager, for as long as your field requires? You need this experience for Specified Skilled Worker (ii).
eligibility-ask-required_experience-lead = Have you led other workers in your field, for as long as your field requires? You need work experience for Specified Skilled Worker (ii). We have not confirmed which experience this field requires. Our staff will confirm it.
eligibility-ask-japanese_test = Which Japanese test did you pass? Choose the highest level.
eligibility-ask-care_japanese_test = Did you pass the Nursing Care Japanese test (介護日本語評価試験)?
eligibility-ask-training = Were you a technical intern (技能実習) in Japan? Choose the last stage you finished.
eligibility-ask-training_months = At that time, how many full months were you in Japan? Count “Training” (研修) and “Designated Activities” (特定活動) together.
eligibility-ask-training_completed_well = Did you complete the training well (良好に修了)? This means: you trained for two years and ten months or more. You also passed the practical test, or your company wrote a good evaluation.
eligibility-ask-training_matches_field = Was your training in the same kind of work as the field you want?
# Official: skill transfer (技能移転). Not "pass on": to pass is said of tests.
eligibility-ask-will_transfer_skills = Will you teach the skills of your training to people in your home country one day? Your employer (受入れ機関) prepares a declaration about it (技能移転に係る申告書).
eligibility-ask-health_check_done = Did you have a health check (健康診断) for this job, or in the last few months?
eligibility-ask-health_check_on = On which day was the health check? A health check that is too old does not count.
eligibility-ask-health_can_work = Did the doctor say that you can work?
eligibility-ask-ssw1_periods = When were you in Japan as Specified Skilled Worker (i), or preparing for it? The limit is usually five years.
eligibility-ask-ssw2_score_80 = Did you get at least 80 % of the pass mark in every test that you need for Specified Skilled Worker (ii), but not pass? If you never took it, tap “{ form-skip }”.
eligibility-ask-care_exam_score_80 = Did you take every part of the national examination for care workers (介護福祉士国家試験), pass at least one part, and get at least 80 % of the pass mark in total? If you never took it, tap “{ form-skip }”.
eligibility-ask-deposit_taken = Because of this job, did anyone take a deposit (保証金) from you, your family or other relatives? Or is this agreed or planned?
eligibility-ask-penalty_contract = Did anyone make you, your family or other relatives promise to pay money if you stop working? Or is such a promise planned?
eligibility-ask-property_held = Because of this job, does anyone keep or manage money, a bankbook or other things that belong to you, your family or other relatives? Or is this agreed or planned?
eligibility-ask-costs_paid = Did you pay anyone for this job, or will you have to pay? Count the costs before you come to Japan and the costs during your stay. Examples: a broker, an agency, a school, an employer.
eligibility-ask-costs_itemised = Did you get a list of the costs before and during your stay in Japan, with the amount of each cost?
eligibility-ask-costs_agreed = Think of all these costs, before and during your stay in Japan. Did you fully understand them and agree to them?
eligibility-ask-costs_legal_at_home = Does the law of your home country allow these costs?
eligibility-ask-home_procedure_done = Did you finish the steps that your country requires before you work in Japan?
eligibility-ask-field_standards-driving_licence = Do you have the Japanese driving licence (運転免許) for this work?
eligibility-ask-apply_on = When do you want to send in the application (申請)? If you do not know, we use today’s date.
eligibility-ask-enter_on = On which day will you land in Japan?
eligibility-ask-start_on = When will you start to work?
# Several questions on one screen, of which one tap answers all.
eligibility-together-care_tests = Did you pass both tests for care: the skill test (技能試験) and the Nursing Care Japanese test (介護日本語評価試験)?
eligibility-option-together-care_tests = Yes, both
eligibility-together-training =
    Are both of these true?
    • You completed the training well (良好に修了): you trained for two years and ten months or more. You also passed the practical test, or your company wrote a good evaluation.
    • It was the same kind of work as the field you want.
eligibility-option-together-training = Yes, both are true
eligibility-together-money =
    For you or any relative, is one of these true or planned because of this job?
    • Somebody takes a deposit (保証金).
    • You must pay if you stop work.
    • Somebody keeps or manages money, a bankbook or other things.
    • You pay anyone: a broker, a school, an employer.
eligibility-option-together-money = No, none of these

## Answers to choose from (40 characters at most)

eligibility-option-status-ssw1 = Specified Skilled Worker (i) １号
eligibility-option-status-ssw2 = Specified Skilled Worker (ii) ２号
eligibility-option-path-from_abroad = Come to Japan from abroad
eligibility-option-path-change_status = In Japan: change to this status
eligibility-option-path-change_employer = In Japan: change to a new employer
eligibility-option-path-extend = In Japan: extend my stay
eligibility-option-transport_role-truck = Truck
eligibility-option-transport_role-taxi = Taxi
eligibility-option-transport_role-bus = Bus
eligibility-option-railway_role-track = Track maintenance (軌道整備)
eligibility-option-railway_role-electrical = Electrical systems (電気設備整備)
eligibility-option-railway_role-rolling_stock_maintenance = Train maintenance (車両整備)
eligibility-option-railway_role-rolling_stock_manufacturing = Train manufacturing (車両製造)
eligibility-option-railway_role-crew = Crew and station staff (運輸係員)
eligibility-option-care_exemption-none = None of these
eligibility-option-care_exemption-care_school = Finished a care school in Japan
eligibility-option-care_exemption-epa_candidate = EPA care candidate, as above
eligibility-option-nationality-stateless = No nationality (stateless)
eligibility-option-travel_document-passport = Passport
eligibility-option-travel_document-other = Another travel document
eligibility-option-travel_document-none = No document
eligibility-option-japanese_test-none = None yet
eligibility-option-japanese_test-n5 = JLPT N5
eligibility-option-japanese_test-n4 = JLPT N4
eligibility-option-japanese_test-jft_basic = JFT-Basic
eligibility-option-japanese_test-n3 = JLPT N3
eligibility-option-japanese_test-n2 = JLPT N2
eligibility-option-japanese_test-n1 = JLPT N1
eligibility-option-training-none = No, never
eligibility-option-training-no1 = Training No. 1 (技能実習１号)
eligibility-option-training-no2 = Training No. 2 (技能実習２号)
eligibility-option-training-no3 = Training No. 3 (技能実習３号)
eligibility-option-training-pre_law = No. 2 before November 2017
eligibility-option-training-pre_status = “Training” (研修) before July 2010

## The eleven criteria (40 characters at most)

eligibility-criterion-age = Age
eligibility-criterion-health = Health
eligibility-criterion-skill = Skill
eligibility-criterion-japanese = Japanese language
eligibility-criterion-return_cooperation = Nationality and passport
eligibility-criterion-total_stay = Total stay of five years
eligibility-criterion-deposit_penalty = Deposits and penalties
eligibility-criterion-cost_agreement = Costs you paid
eligibility-criterion-home_country_procedure = Steps in your home country
eligibility-criterion-skill_transfer = Teaching your skills at home
eligibility-criterion-field_standard = Rules of your field

## Age

eligibility-reason-age-adult = You are 18 or older on the day that counts. This is the day you land in Japan or, if you are already in Japan, the day you start work.
eligibility-reason-age-under_18 = You are not yet 18 on the day you start work.
eligibility-todo-age-under_18 = Ask your employer whether you can start work on or after your 18th birthday.
eligibility-reason-age-under_18_landing = You are not yet 18 on the day you land in Japan.
eligibility-todo-age-under_18_landing = Ask your employer whether you can come on or after your 18th birthday.
eligibility-reason-age-birth_date_missing = We do not know your date of birth.
eligibility-todo-age-birth_date_missing = Look at your passport and enter your date of birth.
eligibility-reason-age-start_missing = You are not yet 18 on the day of the application. We do not know when you start work.
eligibility-todo-age-start_missing = Ask your employer for the first working day and talk to our staff.
eligibility-reason-age-landing_missing = You are not yet 18 on the day of the application. We do not know when you land in Japan.
eligibility-todo-age-landing_missing = Ask your employer for the day of your flight and talk to our staff.

## Health

eligibility-reason-health-recent_check = Your health check is recent. The doctor says that you can work.
eligibility-reason-health-check_missing = We do not know whether you had a health check.
eligibility-todo-health-check_missing = Look for your health certificate (健康診断個人票) or ask your employer about a health check.
eligibility-reason-health-no_check = You need a health check, and you have not had one yet.
eligibility-todo-health-no_check = Make an appointment for a health check and ask for the health certificate (健康診断個人票).
eligibility-reason-health-cannot_work = The doctor did not say that you can work. Our staff must check this with you.
eligibility-todo-health-cannot_work = Talk to our staff. You do not have to say which illness you have.
eligibility-reason-health-date_missing = We do not know the day of your health check. An old check does not count.
eligibility-todo-health-date_missing = Find the date on your health certificate and talk to our staff.
eligibility-reason-health-after_application = Your health check is later than the day of the application.
eligibility-todo-health-after_application = Look at both days again and talk to our staff.
eligibility-reason-health-too_old_abroad = Your health check is too old. From abroad, the limit is 3 months before the application.
eligibility-todo-health-too_old_abroad = Talk to our staff. You will probably need a new health check.
eligibility-reason-health-too_old_in_japan = Your health check is too old. In Japan, the limit is 12 months before the application.
eligibility-todo-health-too_old_in_japan = Talk to our staff. You will probably need a new health check.
eligibility-reason-health-can_work_missing = We do not know whether the doctor said that you can work.
eligibility-todo-health-can_work_missing = Look at your health certificate or ask the doctor.
eligibility-reason-health-extension = To extend your stay, you do not need to send in a health certificate (健康診断個人票).

## Skill

eligibility-reason-skill-test_passed = From your answers, you have passed the skill test.
# The training counts, so that no skill test is needed.
eligibility-reason-skill-trained = Your technical intern training counts instead of the skill test.
eligibility-reason-skill-match_missing = Your training may count instead of the test, if it was the same kind of work.
eligibility-todo-skill-match_missing = Show our staff your training papers so that they can compare the work.
eligibility-reason-skill-perhaps_trained = Your training may count instead of the test. We do not know yet whether it was long enough and completed well.
eligibility-todo-skill-perhaps_trained = Show our staff your training certificate (修了証明書) or evaluation record (評価調書), if you have one.
eligibility-reason-skill-test_missing = We do not know whether you passed the skill test.
eligibility-todo-skill-test_missing = Look for your test result, or ask the office that held the test.
eligibility-reason-skill-training_missing = You have not passed the skill test. We do not know whether you were a technical intern.
eligibility-todo-skill-training_missing = Tell us about your training in Japan, or take the skill test of your field.
eligibility-reason-skill-training_does_not_match = Your training was in another kind of work. You need to pass the skill test of this field.
eligibility-todo-skill-training_does_not_match = Take the skill test of this field, or look at a field that matches your training.
eligibility-reason-skill-no_test = You need to pass the skill test of your field.
eligibility-todo-skill-no_test = Ask our staff where and when you can take the skill test.
eligibility-reason-skill-proved_before = You proved your skill for your first permission. You do not need to prove it again to extend your stay.
eligibility-reason-skill-exempt_care_school = You finished a school for care workers in Japan. You need no test.
eligibility-reason-skill-exempt_epa_candidate = Your time as an EPA care candidate and your points in the national examination count. You need no test.
eligibility-reason-skill-ssw2_passed = You passed the test for Specified Skilled Worker (ii). You have the work experience that your field requires.
eligibility-reason-skill-ssw2_test_missing = We do not know whether you passed the test for Specified Skilled Worker (ii).
eligibility-todo-skill-ssw2_test_missing = Look for your test result, or ask the office that held the test.
eligibility-reason-skill-no_ssw2_test = You need to pass the test for Specified Skilled Worker (ii). Training does not count instead of this test.
eligibility-todo-skill-no_ssw2_test = Ask our staff where and when you can take the test for Specified Skilled Worker (ii).
eligibility-reason-skill-experience_missing = We do not know whether you have the work experience that your field requires.
eligibility-todo-skill-experience_missing = Ask your employer how long you have worked in this field, and how long you have led other workers.
eligibility-reason-skill-no_experience = For Specified Skilled Worker (ii), you need the work experience that your field requires. Our staff must look at the work you have done.
eligibility-todo-skill-no_experience = Talk to our staff about the work you have done.

## Japanese language

eligibility-reason-japanese-test_passed = Your Japanese test is good enough for your work.
eligibility-reason-japanese-trained = Your technical intern training counts instead of the Japanese test.
eligibility-reason-japanese-perhaps_trained = Your training may count instead of the Japanese test. We do not know yet whether it was long enough and completed well.
eligibility-todo-japanese-perhaps_trained = Show our staff your training papers, or take JFT-Basic or JLPT N4.
eligibility-reason-japanese-test_missing = We do not know which Japanese test you passed.
eligibility-todo-japanese-test_missing = Look for your Japanese test result.
eligibility-reason-japanese-training_missing = Training in Japan can count instead of a Japanese test. We do not know whether you were a technical intern.
eligibility-todo-japanese-training_missing = Tell us about your training in Japan, or take the Japanese test that you need for this work.
eligibility-reason-japanese-no_test = You need to pass a Japanese test: JFT-Basic, or JLPT N4 or better.
eligibility-todo-japanese-no_test = Learn Japanese with our support and take JFT-Basic or JLPT N4.
eligibility-reason-japanese-role_no_test = You need to pass a Japanese test for this work. JLPT N3 or better should be enough.
eligibility-todo-japanese-role_no_test = Learn Japanese with our support. Ask our staff which level you need for this work now.
eligibility-reason-japanese-role_missing = The level of Japanese that you need depends on the work. We do not know your work yet.
eligibility-todo-japanese-role_missing = Ask your employer which work you will do.
eligibility-reason-japanese-n3_passed = You have JLPT N3 or better. You need this level for this work.
eligibility-reason-japanese-role_below_n3_needs_staff = When we last looked, you needed JLPT N3 for this work, but the rule was being changed. Our staff must check it.
eligibility-todo-japanese-role_below_n3_needs_staff = Talk to our staff before you apply. JLPT N3 or better should be enough.
eligibility-reason-japanese-role_below_n3_not_met = You need JLPT N3 or better for this work.
eligibility-todo-japanese-role_below_n3_not_met = Take JLPT N3, or look at other work in this field.
eligibility-reason-japanese-field_missing = The level of Japanese that you need depends on the field. We do not know your field yet.
eligibility-todo-japanese-field_missing = Choose a field, or talk to our staff about it.
eligibility-reason-japanese-own_test_passed = You have the general Japanese level, and you passed the Nursing Care Japanese test.
eligibility-reason-japanese-own_test_trained = You have the general Japanese level. Your care training counts instead of the Nursing Care Japanese test.
eligibility-reason-japanese-own_test_match_missing = Your training may count instead of the Nursing Care Japanese test, if it was care work.
eligibility-todo-japanese-own_test_match_missing = Show our staff your training papers.
eligibility-reason-japanese-own_test_perhaps_trained = Your training may count instead of the Nursing Care Japanese test. We do not know yet whether it was long enough and completed well.
eligibility-todo-japanese-own_test_perhaps_trained = Show our staff your training papers, or take the Nursing Care Japanese test (介護日本語評価試験).
eligibility-reason-japanese-own_test_missing = For care work, you also need the Nursing Care Japanese test. We do not know whether you passed it.
eligibility-todo-japanese-own_test_missing = Look for your result of the Nursing Care Japanese test (介護日本語評価試験).
eligibility-reason-japanese-no_own_test = For care work, you need to pass the Nursing Care Japanese test and a general Japanese test.
eligibility-todo-japanese-no_own_test = Take the Nursing Care Japanese test (介護日本語評価試験). If you have not passed a general test yet, take that too.
eligibility-reason-japanese-ssw2_no_test = In this field, you need no Japanese test for Specified Skilled Worker (ii).
eligibility-reason-japanese-below_n3_not_met = In this field, you need JLPT N3 or better for Specified Skilled Worker (ii).
eligibility-todo-japanese-below_n3_not_met = Learn Japanese with our support and take JLPT N3.
eligibility-reason-japanese-below_n3_needs_staff = In this field, you probably need JLPT N3 for Specified Skilled Worker (ii). Our staff must check it.
eligibility-todo-japanese-below_n3_needs_staff = Talk to our staff before you apply. JLPT N3 or better should be enough.
eligibility-reason-japanese-proved_before = You proved your Japanese for your first permission. You do not need to prove it again to extend your stay.
eligibility-reason-japanese-exempt_care_school = You finished a school for care workers in Japan. You need no test.
eligibility-reason-japanese-exempt_epa_candidate = Your time as an EPA care candidate and your points in the national examination count. You need no test.

## Nationality and passport

eligibility-reason-return_cooperation-memorandum = Japan has an agreement about this work with your country.
eligibility-reason-return_cooperation-in_statistics = People from your country work in Japan with this status.
eligibility-reason-return_cooperation-nationality_missing = We do not know your nationality.
eligibility-todo-return_cooperation-nationality_missing = Tell us the nationality that is written in your passport.
eligibility-reason-return_cooperation-stateless = You have no nationality. Our staff must check this with you.
eligibility-todo-return_cooperation-stateless = Talk to our staff and bring the papers you have.
eligibility-reason-return_cooperation-no_passport = From your answers, you have no passport. Our staff must check your papers.
eligibility-todo-return_cooperation-no_passport = Talk to our staff before you ask anybody else.
eligibility-reason-return_cooperation-excluded_country = As far as we know, Japan does not accept applications from people of your country now.
eligibility-todo-return_cooperation-excluded_country = Talk to our staff about other ways.
eligibility-reason-return_cooperation-country_not_recorded = We have no confirmed information about your country. Our staff must check it.
eligibility-todo-return_cooperation-country_not_recorded = Talk to our staff before you apply.

## Total stay

eligibility-reason-total_stay-ssw2 = The limit of five years is only for Specified Skilled Worker (i).
eligibility-reason-total_stay-no_stay_yet = From your answers, you have not used any of the five years yet.
eligibility-reason-total_stay-time_left = From your answers, the last day of your five years is { $last_day }.
eligibility-reason-total_stay-periods_missing = We do not know your earlier stays as Specified Skilled Worker (i).
eligibility-todo-total_stay-periods_missing = Look at your residence cards (在留カード) and enter the dates. Or ask the Immigration Services Agency (出入国在留管理庁) for your entry and exit record.
eligibility-reason-total_stay-no_period_told = You want to extend your stay, but you have not told us any stay as Specified Skilled Worker (i) yet.
eligibility-todo-total_stay-no_period_told = Look at your residence cards (在留カード) and enter the dates.
eligibility-reason-total_stay-leave = Leave for birth, childcare, illness or injury sometimes does not count in the five years. Our staff must check it.
eligibility-todo-total_stay-leave = Show our staff the papers about your leave.
# $last_day (String) a day; it comes before the day of the application
eligibility-reason-total_stay-over = From your answers, your five years end on { $last_day }, before the day of the application.
eligibility-todo-total_stay-over = Talk to our staff about what is possible now, for example Specified Skilled Worker (ii).
eligibility-reason-total_stay-over_score_missing = From your answers, your five years end on { $last_day }, before the application. A sixth year is sometimes possible.
eligibility-todo-total_stay-over_score_missing = Find your result of the type (ii) test or, in care, of the national examination (介護福祉士国家試験). Show it to us.
eligibility-reason-total_stay-over_score_80 = From your answers, your five years end on { $last_day }, before the application. Your test result may allow a sixth year.
eligibility-todo-total_stay-over_score_80 = Show our staff your test result soon.
eligibility-reason-total_stay-over_no_exam = From your answers, your five years end on { $last_day }, before the application. We know of no examination for a sixth year in your field. Our staff must check it.
eligibility-todo-total_stay-over_no_exam = Talk to our staff soon about what is possible now.
eligibility-reason-total_stay-over_field_missing = From your answers, your five years end on { $last_day }, before the application. A sixth year is possible in some fields. We do not know your field.
eligibility-todo-total_stay-over_field_missing = Tell us your field and talk to our staff.
eligibility-reason-total_stay-under_12_months = From your answers, your five years end on { $last_day }. This is less than 12 months after the application.
eligibility-todo-total_stay-under_12_months = Talk to our staff now about your plans, for example Specified Skilled Worker (ii).
eligibility-reason-total_stay-driver_preparing = It is not clear whether the time to get the driving licence (特定活動55号) counts in the five years. Your result depends on this. Our staff must check it.
eligibility-todo-total_stay-driver_preparing = Show our staff your residence cards (在留カード) with all dates.
eligibility-reason-total_stay-driver_preparing_long = As far as we know, the time to get the driving licence (特定活動55号) is one year at most, without extension. Yours is longer. Our staff must check it.
eligibility-todo-total_stay-driver_preparing_long = Talk to our staff soon and show them your residence card (在留カード).

## Deposits and penalties

eligibility-reason-deposit_penalty-nothing_held = From your answers, nobody took a deposit from you or your relatives, made you promise a penalty, or keeps your money or things. Nobody plans to do this.
eligibility-reason-deposit_penalty-held = Nobody is allowed to take a deposit, to make you promise a penalty, or to keep your money or things. It is not your fault.
eligibility-todo-deposit_penalty-held = You can ask our staff for help. They get your answers only if you tap “{ result-send }”.
# On paper nobody can tap.
eligibility-paper-deposit_penalty-held = Show this sheet to our support staff, or write to us in the bot. We can help you.
eligibility-reason-deposit_penalty-answer_missing = We do not know everything about deposits and penalties yet.
eligibility-todo-deposit_penalty-answer_missing = Read your contracts again, and ask our staff if you are not sure.

## Costs

eligibility-reason-cost_agreement-nothing_paid = You did not pay anyone for this job, and you will not have to.
eligibility-reason-cost_agreement-agreed = You got a list of the costs and agreed to them. Your country allows these costs.
eligibility-reason-cost_agreement-paid_missing = We do not know whether you paid anyone for this job.
eligibility-todo-cost_agreement-paid_missing = Think about it: did you or your family pay a broker, an agency or a school?
eligibility-reason-cost_agreement-not_agreed = You paid costs that you did not agree to. This is not allowed. It is not your fault.
eligibility-todo-cost_agreement-not_agreed = Talk to our staff and bring every receipt you have.
eligibility-reason-cost_agreement-not_legal = You paid costs that your country does not allow. It is not your fault.
eligibility-todo-cost_agreement-not_legal = Talk to our staff and bring every receipt you have.
eligibility-reason-cost_agreement-not_all_known = You paid for this job. Our staff must check the costs with you.
eligibility-todo-cost_agreement-not_all_known = Ask for a list of all costs in your language and show it to our staff.

## Steps in the home country

eligibility-reason-home_country_procedure-done = You finished the steps of your home country.
eligibility-reason-home_country_procedure-not_required = As far as we know, your country requires no steps for this application.
eligibility-reason-home_country_procedure-nationality_missing = We do not know your nationality. So we do not know the steps of your country.
eligibility-todo-home_country_procedure-nationality_missing = Tell us the nationality that is written in your passport.
eligibility-reason-home_country_procedure-done_missing = Your country requires steps before this work. We do not know whether you finished them.
eligibility-todo-home_country_procedure-done_missing = Ask your sending organisation or your embassy whether you finished all the steps.
eligibility-reason-home_country_procedure-not_done = Your country requires steps before this work. You have not finished them yet.
eligibility-todo-home_country_procedure-not_done = Ask your sending organisation or your embassy how to finish the steps.
eligibility-reason-home_country_procedure-unclear = It is not clear whether your country requires steps in your case.
eligibility-todo-home_country_procedure-unclear = Ask our staff to confirm the steps of your country.

## Passing on skills

eligibility-reason-skill_transfer-ssw1 = You need this only for Specified Skilled Worker (ii).
eligibility-reason-skill_transfer-no_training = Only people who were trainees or technical interns in Japan need this.
eligibility-reason-skill_transfer-will_transfer = You will teach your skills in your home country.
eligibility-reason-skill_transfer-training_missing = We do not know whether you were a technical intern.
eligibility-todo-skill_transfer-training_missing = Tell us about your training in Japan.
eligibility-reason-skill_transfer-will_missing = We do not know whether you will teach your skills in your home country.
eligibility-todo-skill_transfer-will_missing = Think about it. For the application, your employer (受入れ機関) prepares a declaration (技能移転に係る申告書).
eligibility-reason-skill_transfer-will_not_transfer = If you were a technical intern, you must be willing to teach your skills in your home country.
eligibility-todo-skill_transfer-will_not_transfer = Talk to our staff about what this declaration means.

## Rules of the field

eligibility-reason-field_standard-employer_proves = Your employer proves that the rules of this field are met. You do not have to do anything.
eligibility-reason-field_standard-own_standards = You have what this field requires of you.
eligibility-reason-field_standard-field_missing = We do not know your field yet.
eligibility-todo-field_standard-field_missing = Choose a field, or talk to our staff about it.
eligibility-reason-field_standard-not_open = It is decided that this field will open. We do not know the first day for sure.
eligibility-todo-field_standard-not_open = Ask our staff for news about this field, or look at another field.
eligibility-reason-field_standard-no_ssw2 = As far as we know, this field has no Specified Skilled Worker (ii).
eligibility-todo-field_standard-no_ssw2 = Talk to our staff about Specified Skilled Worker (i), another field or another status.
eligibility-reason-field_standard-suspended_not_met = As far as we know, applications for a Certificate of Eligibility (在留資格認定証明書) are suspended in this field. Nobody new can come from abroad now.
eligibility-todo-field_standard-suspended_not_met = Ask our staff when this field opens again, or compare another field (“{ whatif-button }”).
# On paper nobody can tap.
eligibility-paper-field_standard-suspended_not_met = Ask our staff when this field opens again, or compare another field in the bot.
eligibility-reason-field_standard-suspended_needs_staff = As far as we know, some applications are suspended in this field. New applications from inside Japan are limited too. Our staff must check your case.
eligibility-todo-field_standard-suspended_needs_staff = Talk to our staff before you apply or leave your employer.
eligibility-reason-field_standard-own_standard_missing = This field requires something that you do not have yet, for example a Japanese driving licence.
eligibility-todo-field_standard-own_standard_missing = Ask your employer or our staff how to get it.
eligibility-reason-field_standard-own_standard_later = You do not have the Japanese driving licence (運転免許) yet. As far as we know, you can come first and get it in Japan. Our staff must check it.
eligibility-more-field_standard-own_standard_later = You would come first with “Designated Activities” no. 55 (特定活動55号): up to 6 months for trucks, up to one year for buses and taxis. You cannot extend it.
eligibility-todo-field_standard-own_standard_later = Talk to our staff and your employer about this way before you apply.
eligibility-reason-field_standard-own_answer_missing = We do not know whether you have what this field requires of you.
eligibility-todo-field_standard-own_answer_missing = Ask your employer what you need. Then see whether you have it.

## What each question is about, for buttons and the summary (40 characters at most)

eligibility-short-status = Status
eligibility-short-path = What I want to do
eligibility-short-field = Field
eligibility-short-transport_role = What I drive
eligibility-short-railway_role = Railway work
eligibility-short-care_exemption = Care without a test
eligibility-short-is_adult = 18 or older today
eligibility-short-birth_date = Birthday
eligibility-short-nationality = Nationality
eligibility-short-travel_document = Travel document
eligibility-short-skill_test_passed = Skill test passed
eligibility-short-required_experience = Work experience for (ii)
eligibility-short-japanese_test = Japanese test
eligibility-short-care_japanese_test = Nursing Care Japanese test
eligibility-short-training = Technical intern training
eligibility-short-training_months = Months of training
eligibility-short-training_completed_well = Training completed well
eligibility-short-training_matches_field = Training in the same work
eligibility-short-will_transfer_skills = Teach skills at home
eligibility-short-health_check_done = Had a health check
eligibility-short-health_check_on = Day of the health check
eligibility-short-health_can_work = Doctor says I can work
eligibility-short-ssw1_periods = Stays in Japan
eligibility-short-ssw2_score_80 = 80 % in the test for type (ii)
eligibility-short-care_exam_score_80 = 80 % in the national examination
eligibility-short-deposit_taken = Deposit taken
eligibility-short-penalty_contract = Penalty promised
eligibility-short-property_held = Somebody keeps my things
eligibility-short-costs_paid = Paid for the job
eligibility-short-costs_itemised = Got a list of the costs
eligibility-short-costs_agreed = Agreed to the costs
eligibility-short-costs_legal_at_home = Costs allowed in my country
eligibility-short-home_procedure_done = Steps of my country done
eligibility-short-field_standards-driving_licence = Japanese driving licence
eligibility-short-apply_on = Day of the application
eligibility-short-enter_on = Day of landing in Japan
eligibility-short-start_on = First day of work
