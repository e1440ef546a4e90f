# "Am I eligible?": the words of the eligibility check.
# Never promise a result: only the Immigration Services Agency (出入国在留管理庁) decides.

## Questions

eligibility-start =
    <b>What do you want to do?</b>

    We ask only what can still be a problem. “First time” means: you never had this status and never prepared for it with “Designated Activities” (特定活動). Only the Immigration Services Agency (出入国在留管理庁) decides.
# What many come for; one tap (34 columns at most).
eligibility-option-situation-abroad_first = First time, I am outside Japan
eligibility-option-situation-japan_first = First time, I am in Japan
eligibility-option-situation-extend = Extend my stay
eligibility-option-situation-change_employer = Change to a new employer
eligibility-option-situation-other = Something else, or level (ii)
eligibility-ask-status = Which status of residence (在留資格) do you want: Specified Skilled Worker (i) or (ii)?
eligibility-ask-path = What do you want to do?
eligibility-ask-field = In which field do you want to work? Each field has its own tests and rules.
eligibility-ask-transport_role = What do you want to drive? Taxi and bus have other rules for Japanese.
eligibility-ask-railway_role = Which railway work do you want to do? Crew and station staff have other rules for Japanese.
eligibility-ask-care_exemption = Do you have one of these? Then care asks you for no test. EPA care candidate (EPA介護福祉士候補者) means: 3 years and 10 months or more, at least half of the points of the national examination, and points in every subject group.
eligibility-ask-is_adult = Are you 18 or older today? For this status you must be 18 or older.
eligibility-ask-birth_date = When were you born? You must be 18 or older when you land in Japan or, if you are in Japan already, when you start to work.
eligibility-ask-nationality = What is your nationality? The steps are different for each country.
eligibility-ask-travel_document = Which travel document do you have?
eligibility-ask-skill_test_passed = Did you pass the skill test (技能試験) of that field, for the status you want?
eligibility-ask-required_experience = Do you have the work experience that your field asks for? Specified Skilled Worker (ii) needs it. If you are not sure, tap “{ form-skip }”: our staff will check.
eligibility-ask-required_experience-work_3_years = Have you worked in manufacturing for 3 years or more? Specified Skilled Worker (ii) needs this experience.
eligibility-ask-required_experience-workshop_3_years = Have you worked in a certified workshop (認証工場) for 3 years or more, or are you a mechanic of grade 2 (自動車整備士２級)? Specified Skilled Worker (ii) needs one of the two.
eligibility-ask-required_experience-aviation_3_years = Have you worked in aircraft maintenance (航空機整備) for 3 years or more? Specified Skilled Worker (ii) needs this experience. If you do other work at an airport, tap “{ form-skip }”: our staff will check what it needs.
eligibility-ask-required_experience-lead_2_or_work_3_years = Have you led other workers in agriculture for 2 years or more, or worked in agriculture for 3 years or more? Specified Skilled Worker (ii) needs one of the two.
eligibility-ask-required_experience-lead_restaurant = Have you led other workers in a restaurant, for example as an assistant manager, for as long as the field asks? Specified Skilled Worker (ii) needs this experience.
eligibility-ask-required_experience-lead = Have you led other workers in that field, for as long as the field asks? Specified Skilled Worker (ii) needs work experience. In this field we have not confirmed which; our staff will confirm it.
eligibility-ask-japanese_test = Which Japanese test did you pass? Choose the highest level.
eligibility-ask-care_japanese_test = Did you pass the Nursing Care Japanese test (介護日本語評価試験)?
eligibility-ask-training = Were you a technical intern (技能実習) in Japan? Choose the last stage you finished.
eligibility-ask-training_months = How many full months were you in Japan at that time, as “Training” (研修) and “Designated Activities” (特定活動) together?
eligibility-ask-training_completed_well = Did you complete the training well (良好に修了)? It means two years and ten months or more, and you passed the practical test or your company wrote a good evaluation.
eligibility-ask-training_matches_field = Was your training in the same kind of work as the field you want?
eligibility-ask-will_transfer_skills = Will you pass on the skills of your training in your home country one day? The receiving organisation (受入れ機関) prepares a declaration about it (技能移転に係る申告書).
eligibility-ask-health_check_done = Did you have a health check (健康診断) for this job or in the last months?
eligibility-ask-health_check_on = On which day was the health check? A check is valid only for some months.
eligibility-ask-health_can_work = Did the doctor say that you can work?
eligibility-ask-ssw1_periods = When were you in Japan as Specified Skilled Worker (i), or preparing for it? As a rule, five years in total are possible.
eligibility-ask-ssw2_score_80 = Did you take the test for Specified Skilled Worker (ii), fail, and get at least 80 % of the pass mark in all the tests it needs? If you never took it, tap “{ form-skip }”.
eligibility-ask-care_exam_score_80 = Did you sit every part of the national examination for care workers (介護福祉士国家試験), pass at least one part, and reach at least 80 % of the pass mark? If you never took it, tap “{ form-skip }”.
eligibility-ask-deposit_taken = Did anyone take a deposit (保証金) from you, your family or other relatives because of this job, or is it agreed or planned that someone will?
eligibility-ask-penalty_contract = Did anyone make you, your family or other relatives promise to pay money if you stop working, or is such a promise planned?
eligibility-ask-property_held = Does anyone keep or manage money, a bankbook or other things of you, your family or other relatives because of this job, or is it agreed or planned?
eligibility-ask-costs_paid = Did you pay, or will you have to pay, anyone for this job: before you come to Japan or during your stay? For example a broker, an agency, a school or an employer.
eligibility-ask-costs_itemised = Did you get a list that shows each cost before and during your stay in Japan, with its amount?
eligibility-ask-costs_agreed = Did you fully understand all these costs, before and during your stay in Japan, and agree to them?
eligibility-ask-costs_legal_at_home = Are these costs allowed by the law of your home country?
eligibility-ask-home_procedure_done = Did you finish the steps that your country asks for before you work in Japan?
eligibility-ask-field_standards-driving_licence = Do you have the Japanese driving licence (運転免許) for this work?
eligibility-ask-apply_on = When do you want to send in the application (申請)? If you do not know, we use today.
eligibility-ask-enter_on = On which day will you land in Japan?
eligibility-ask-start_on = When will you start to work?
# Several questions on one screen, of which one tap answers all.
eligibility-together-care_tests = Did you pass both tests for care: the skill test (技能試験) and the Nursing Care Japanese test (介護日本語評価試験)?
eligibility-option-together-care_tests = Yes, both
eligibility-together-training =
    Are both of these true?
    • You completed the training well (良好に修了): two years and ten months or more, and you passed the practical test or your company wrote a good evaluation.
    • It was the same kind of work as the field you want.
eligibility-option-together-training = Yes, both are true
eligibility-together-money =
    Is one of these true or planned because of this job, for you, your family or relatives?
    • A deposit (保証金) is taken.
    • You pay if you stop work.
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
eligibility-criterion-skill_transfer = Passing on your skills
eligibility-criterion-field_standard = Rules of your field

## Age

eligibility-reason-age-adult = You are 18 or older on the day that counts: when you land in Japan or, if you are in Japan already, when the work starts.
eligibility-reason-age-under_18 = You are not yet 18 on the day the work starts.
eligibility-todo-age-under_18 = Ask your employer whether the work can start on or after your 18th birthday.
eligibility-reason-age-under_18_landing = You are not yet 18 on the day on which you land in Japan.
eligibility-todo-age-under_18_landing = Ask your employer whether you can come on or after your 18th birthday.
eligibility-reason-age-birth_date_missing = We do not know your date of birth.
eligibility-todo-age-birth_date_missing = Look at your passport and enter your date of birth.
eligibility-reason-age-start_missing = You are not yet 18 on the day of the application, and we do not know when the work starts.
eligibility-todo-age-start_missing = Ask your employer for the first working day and talk to our staff.
eligibility-reason-age-landing_missing = You are not yet 18 on the day of the application, and we do not know when you land in Japan.
eligibility-todo-age-landing_missing = Ask your employer for the day of your flight and talk to our staff.

## Health

eligibility-reason-health-recent_check = Your health check is recent, and the doctor says that you can work.
eligibility-reason-health-check_missing = We do not know whether you had a health check.
eligibility-todo-health-check_missing = Look for your health certificate (健康診断個人票) or ask your employer about a health check.
eligibility-reason-health-no_check = A health check is needed, and you have not had one yet.
eligibility-todo-health-no_check = Make an appointment for a health check and ask for the health certificate (健康診断個人票).
eligibility-reason-health-cannot_work = The doctor did not say that you can work, so our staff must check this with you.
eligibility-todo-health-cannot_work = Talk to our staff; you do not have to tell us your illness.
eligibility-reason-health-date_missing = We do not know the day of your health check, and an old one does not count.
eligibility-todo-health-date_missing = Find the date on your health certificate and talk to our staff.
eligibility-reason-health-after_application = Your health check is later than the day of the application.
eligibility-todo-health-after_application = Check both days again and talk to our staff.
eligibility-reason-health-too_old_abroad = From abroad, the health check must be no more than 3 months before the application.
eligibility-todo-health-too_old_abroad = Talk to our staff; you will probably need a new health check.
eligibility-reason-health-too_old_in_japan = In Japan, the health check must be no more than 12 months before the application.
eligibility-todo-health-too_old_in_japan = Talk to our staff; you will probably need a new health check.
eligibility-reason-health-can_work_missing = We do not know whether the doctor said that you can work.
eligibility-todo-health-can_work_missing = Look at your health certificate or ask the doctor.
eligibility-reason-health-extension = For an extension of the stay, no health certificate is filed.

## Skill

eligibility-reason-skill-test_passed = From your answers, you have passed the skill test.
eligibility-reason-skill-trained = Your technical intern training counts instead of the skill test.
eligibility-reason-skill-match_missing = Your training may count instead of the test, if it was the same kind of work.
eligibility-todo-skill-match_missing = Show our staff your training papers so that they can compare the work.
eligibility-reason-skill-perhaps_trained = Your training may count instead of the test, but we do not know yet whether it was long enough and completed well.
eligibility-todo-skill-perhaps_trained = Show our staff your training certificate (修了証明書) or evaluation record (評価調書), if you have one.
eligibility-reason-skill-test_missing = We do not know whether you passed the skill test.
eligibility-todo-skill-test_missing = Look for your test result, or ask the office that held the test.
eligibility-reason-skill-training_missing = You have not passed the skill test, and we do not know whether you were a technical intern.
eligibility-todo-skill-training_missing = Tell us about your training in Japan, or take the skill test of your field.
eligibility-reason-skill-training_does_not_match = Your training was in another kind of work, so the skill test of this field is needed.
eligibility-todo-skill-training_does_not_match = Take the skill test of this field, or look at a field that matches your training.
eligibility-reason-skill-no_test = The skill test of your field is needed.
eligibility-todo-skill-no_test = Ask our staff where and when you can take the skill test.
eligibility-reason-skill-proved_before = You proved your skill for the first permission, so an extension does not ask for it again.
eligibility-reason-skill-exempt_care_school = You finished a school for care workers in Japan, so no test is needed.
eligibility-reason-skill-exempt_epa_candidate = Your time as an EPA care candidate and your points in the national examination count, so no test is needed.
eligibility-reason-skill-ssw2_passed = You passed the test for Specified Skilled Worker (ii) and have the work experience that the field asks for.
eligibility-reason-skill-ssw2_test_missing = We do not know whether you passed the test for Specified Skilled Worker (ii).
eligibility-todo-skill-ssw2_test_missing = Look for your test result, or ask the office that held the test.
eligibility-reason-skill-no_ssw2_test = The test for Specified Skilled Worker (ii) is needed; training does not count instead of it.
eligibility-todo-skill-no_ssw2_test = Ask our staff where and when you can take the test for Specified Skilled Worker (ii).
eligibility-reason-skill-experience_missing = We do not know whether you have the work experience that the field asks for.
eligibility-todo-skill-experience_missing = Ask your employer how long you have worked in this field, and how long you have led other workers.
eligibility-reason-skill-no_experience = Specified Skilled Worker (ii) needs the work experience that the field asks for, so our staff must look at your work so far.
eligibility-todo-skill-no_experience = Talk to our staff about the work you have done.

## Japanese language

eligibility-reason-japanese-test_passed = Your Japanese test is good enough for your work.
eligibility-reason-japanese-trained = Your technical intern training counts instead of the Japanese test.
eligibility-reason-japanese-perhaps_trained = Your training may count instead of the Japanese test, but we do not know yet whether it was long enough and completed well.
eligibility-todo-japanese-perhaps_trained = Show our staff your training papers, or take JFT-Basic or JLPT N4.
eligibility-reason-japanese-test_missing = We do not know which Japanese test you passed.
eligibility-todo-japanese-test_missing = Look for your Japanese test result.
eligibility-reason-japanese-training_missing = Training in Japan can count instead of a Japanese test, and we do not know whether you were a technical intern.
eligibility-todo-japanese-training_missing = Tell us about your training in Japan, or take the Japanese test that this work asks for.
eligibility-reason-japanese-no_test = A Japanese test is needed: JFT-Basic, or JLPT N4 or better.
eligibility-todo-japanese-no_test = Learn Japanese with our support and take JFT-Basic or JLPT N4.
eligibility-reason-japanese-role_no_test = This work asks for a Japanese test. JLPT N3 or better should be enough.
eligibility-todo-japanese-role_no_test = Learn Japanese with our support and talk to our staff about the level that this work needs now.
eligibility-reason-japanese-role_missing = The Japanese you need depends on the work, and we do not know your work yet.
eligibility-todo-japanese-role_missing = Ask your employer which work you will do.
eligibility-reason-japanese-n3_passed = You have JLPT N3 or better, which this work asks for.
eligibility-reason-japanese-role_below_n3_needs_staff = When we last looked, this work asked for JLPT N3 and the rule was being changed, so our staff must check it.
eligibility-todo-japanese-role_below_n3_needs_staff = Talk to our staff before you apply. JLPT N3 or better should be enough.
eligibility-reason-japanese-role_below_n3_not_met = This work asks for JLPT N3 or better.
eligibility-todo-japanese-role_below_n3_not_met = Take JLPT N3, or look at other work in this field.
eligibility-reason-japanese-field_missing = The Japanese you need depends on the field, and we do not know your field yet.
eligibility-todo-japanese-field_missing = Choose a field, or talk to our staff about it.
eligibility-reason-japanese-own_test_passed = You have the general Japanese level and the Nursing Care Japanese test.
eligibility-reason-japanese-own_test_trained = You have the general Japanese level, and your care training counts instead of the Nursing Care Japanese test.
eligibility-reason-japanese-own_test_match_missing = Your training may count instead of the Nursing Care Japanese test, if it was care work.
eligibility-todo-japanese-own_test_match_missing = Show our staff your training papers.
eligibility-reason-japanese-own_test_perhaps_trained = Your training may count instead of the Nursing Care Japanese test, but we do not know yet whether it was long enough and completed well.
eligibility-todo-japanese-own_test_perhaps_trained = Show our staff your training papers, or take the Nursing Care Japanese test (介護日本語評価試験).
eligibility-reason-japanese-own_test_missing = Care work also needs the Nursing Care Japanese test, and we do not know whether you passed it.
eligibility-todo-japanese-own_test_missing = Look for your result of the Nursing Care Japanese test (介護日本語評価試験).
eligibility-reason-japanese-no_own_test = Care work needs the Nursing Care Japanese test as well as a general Japanese test.
eligibility-todo-japanese-no_own_test = Take the Nursing Care Japanese test (介護日本語評価試験), and a general test if you have none.
eligibility-reason-japanese-ssw2_no_test = In this field, Specified Skilled Worker (ii) needs no Japanese test.
eligibility-reason-japanese-below_n3_not_met = In this field, Specified Skilled Worker (ii) needs JLPT N3 or better.
eligibility-todo-japanese-below_n3_not_met = Learn Japanese with our support and take JLPT N3.
eligibility-reason-japanese-below_n3_needs_staff = In this field, Specified Skilled Worker (ii) probably needs JLPT N3, and our staff must check it.
eligibility-todo-japanese-below_n3_needs_staff = Talk to our staff before you apply. JLPT N3 or better should be enough.
eligibility-reason-japanese-proved_before = You proved your Japanese for the first permission, so an extension does not ask for it again.
eligibility-reason-japanese-exempt_care_school = You finished a school for care workers in Japan, so no test is needed.
eligibility-reason-japanese-exempt_epa_candidate = Your time as an EPA care candidate and your points in the national examination count, so no test is needed.

## Nationality and passport

eligibility-reason-return_cooperation-memorandum = Japan has an agreement about this work with your country.
eligibility-reason-return_cooperation-in_statistics = People from your country work in Japan with this status.
eligibility-reason-return_cooperation-nationality_missing = We do not know your nationality.
eligibility-todo-return_cooperation-nationality_missing = Tell us the nationality that is written in your passport.
eligibility-reason-return_cooperation-stateless = You have no nationality, so our staff must check this with you.
eligibility-todo-return_cooperation-stateless = Talk to our staff and bring the papers you have.
eligibility-reason-return_cooperation-no_passport = From your answers, you have no passport, so our staff must check your papers.
eligibility-todo-return_cooperation-no_passport = Talk to our staff before you ask anybody else.
eligibility-reason-return_cooperation-excluded_country = As far as we know, Japan does not accept applications from people of your country at the moment.
eligibility-todo-return_cooperation-excluded_country = Talk to our staff about other ways.
eligibility-reason-return_cooperation-country_not_recorded = We have no confirmed information about your country, so our staff must check it.
eligibility-todo-return_cooperation-country_not_recorded = Talk to our staff before you apply.

## Total stay

eligibility-reason-total_stay-ssw2 = The limit of five years is only for Specified Skilled Worker (i).
eligibility-reason-total_stay-no_stay_yet = From your answers, you have not used any of the five years yet.
eligibility-reason-total_stay-time_left = From your answers, the last day of your five years is { $last_day }.
eligibility-reason-total_stay-periods_missing = We do not know your earlier stays as Specified Skilled Worker (i).
eligibility-todo-total_stay-periods_missing = Look at your residence cards (在留カード) and enter the dates, or ask for your entry and exit record.
eligibility-reason-total_stay-no_period_told = You want to extend your stay, but you told us no stay as Specified Skilled Worker (i) yet.
eligibility-todo-total_stay-no_period_told = Look at your residence cards (在留カード) and enter the dates.
eligibility-reason-total_stay-leave = Leave for birth, childcare, illness or injury may not count for the five years, and our staff must check it.
eligibility-todo-total_stay-leave = Show our staff the papers about your leave.
eligibility-reason-total_stay-over = From your answers, the last day of the five years is { $last_day }, before the day of the application.
eligibility-todo-total_stay-over = Talk to our staff about what is possible now, for example Specified Skilled Worker (ii).
eligibility-reason-total_stay-over_score_missing = From your answers, your five years end on { $last_day }, before the application. A sixth year is sometimes possible.
eligibility-todo-total_stay-over_score_missing = Find your result of the level (ii) test or, in care, of the national examination (介護福祉士国家試験). Show our staff.
eligibility-reason-total_stay-over_score_80 = From your answers, the last day of the five years is { $last_day }, before the day of the application; your test result may allow a sixth year.
eligibility-todo-total_stay-over_score_80 = Show our staff your test result soon.
eligibility-reason-total_stay-over_no_exam = From your answers, your five years end on { $last_day }, before the application. In your field we know of no examination for a sixth year, so our staff must check it.
eligibility-todo-total_stay-over_no_exam = Talk to our staff soon about what is possible now.
eligibility-reason-total_stay-over_field_missing = From your answers, your five years end on { $last_day }, before the application. Whether a sixth year is possible depends on your field.
eligibility-todo-total_stay-over_field_missing = Tell us your field and talk to our staff.
eligibility-reason-total_stay-under_12_months = From your answers, the last day of your five years is { $last_day }, less than 12 months after the application.
eligibility-todo-total_stay-under_12_months = Talk to our staff now about your plans, for example Specified Skilled Worker (ii).
eligibility-reason-total_stay-driver_preparing = It is not settled whether the time to get the driving licence (特定活動55号) counts for the five years. Here it matters, so our staff must check it.
eligibility-todo-total_stay-driver_preparing = Show our staff your residence cards (在留カード) with all dates.
eligibility-reason-total_stay-driver_preparing_long = As far as we know, the time to get the driving licence (特定活動55号) is at most a year, without extension. Yours is longer; our staff must check it.
eligibility-todo-total_stay-driver_preparing_long = Talk to our staff soon and show them your residence card (在留カード).

## Deposits and penalties

eligibility-reason-deposit_penalty-nothing_held = Nobody took or plans to take a deposit, keeps your things or made you promise a penalty; the same for your relatives.
eligibility-reason-deposit_penalty-held = A deposit, a penalty promise or keeping your money or things is not allowed; it is not your fault.
eligibility-todo-deposit_penalty-held = You can ask our staff for help. We send them nothing unless you tap “{ result-send }”.
# On paper nobody can tap.
eligibility-paper-deposit_penalty-held = Show this sheet to our support staff, or write to us in the bot. We can help you.
eligibility-reason-deposit_penalty-answer_missing = We do not know everything about deposits and penalties yet.
eligibility-todo-deposit_penalty-answer_missing = Read your contracts again, and ask our staff if you are not sure.

## Costs

eligibility-reason-cost_agreement-nothing_paid = You did not pay anyone for this job, and you will not have to.
eligibility-reason-cost_agreement-agreed = You got a list of the costs, agreed to them, and they are allowed in your country.
eligibility-reason-cost_agreement-paid_missing = We do not know whether you paid anyone for this job.
eligibility-todo-cost_agreement-paid_missing = Think of payments to brokers, agencies and schools, by you or your family.
eligibility-reason-cost_agreement-not_agreed = You paid costs that you did not agree to; this is not allowed, and it is not your fault.
eligibility-todo-cost_agreement-not_agreed = Talk to our staff and bring every receipt you have.
eligibility-reason-cost_agreement-not_legal = You paid costs that your country does not allow; it is not your fault.
eligibility-todo-cost_agreement-not_legal = Talk to our staff and bring every receipt you have.
eligibility-reason-cost_agreement-not_all_known = You paid for this job, and our staff must check the costs with you.
eligibility-todo-cost_agreement-not_all_known = Ask for a list of all costs in your language and show it to our staff.

## Steps in the home country

eligibility-reason-home_country_procedure-done = You finished the steps of your home country.
eligibility-reason-home_country_procedure-not_required = As far as we know, your country asks for no step for this application.
eligibility-reason-home_country_procedure-nationality_missing = We do not know your nationality, so we do not know the steps of your country.
eligibility-todo-home_country_procedure-nationality_missing = Tell us the nationality that is written in your passport.
eligibility-reason-home_country_procedure-done_missing = Your country asks for steps before this work, and we do not know whether you finished them.
eligibility-todo-home_country_procedure-done_missing = Ask your sending organisation or your embassy whether the steps are finished.
eligibility-reason-home_country_procedure-not_done = Your country asks for steps before this work, and they are not finished yet.
eligibility-todo-home_country_procedure-not_done = Ask your sending organisation or your embassy how to finish the steps.
eligibility-reason-home_country_procedure-unclear = It is not clear whether your country asks for steps in your case.
eligibility-todo-home_country_procedure-unclear = Confirm the steps of your country with our staff.

## Passing on skills

eligibility-reason-skill_transfer-ssw1 = This is only asked for Specified Skilled Worker (ii).
eligibility-reason-skill_transfer-no_training = This is only asked from people who were trainees or technical interns in Japan.
eligibility-reason-skill_transfer-will_transfer = You will pass on your skills in your home country.
eligibility-reason-skill_transfer-training_missing = We do not know whether you were a technical intern.
eligibility-todo-skill_transfer-training_missing = Tell us about your training in Japan.
eligibility-reason-skill_transfer-will_missing = We do not know whether you will pass on your skills in your home country.
eligibility-todo-skill_transfer-will_missing = Think about it; for the application, the receiving organisation (受入れ機関) prepares a declaration (技能移転に係る申告書).
eligibility-reason-skill_transfer-will_not_transfer = Former technical interns must be willing to pass on their skills in their home country.
eligibility-todo-skill_transfer-will_not_transfer = Talk to our staff about what this declaration means.

## Rules of the field

eligibility-reason-field_standard-employer_proves = Your employer proves the rules of this field; you do not have to do anything.
eligibility-reason-field_standard-own_standards = You have what this field asks of you.
eligibility-reason-field_standard-field_missing = We do not know your field yet.
eligibility-todo-field_standard-field_missing = Choose a field, or talk to our staff about it.
eligibility-reason-field_standard-not_open = This field is decided, but we do not know its first day for sure.
eligibility-todo-field_standard-not_open = Ask our staff for news about this field, or look at another field.
eligibility-reason-field_standard-no_ssw2 = As far as we know, this field has no Specified Skilled Worker (ii).
eligibility-todo-field_standard-no_ssw2 = Talk to our staff about Specified Skilled Worker (i), another field or another status.
eligibility-reason-field_standard-suspended_not_met = As far as we know, applications for a Certificate of Eligibility (在留資格認定証明書) are suspended in this field: nobody can newly come from abroad now.
eligibility-todo-field_standard-suspended_not_met = Ask our staff when this field opens again, or compare another field (“{ whatif-button }”).
# On paper nobody can tap.
eligibility-paper-field_standard-suspended_not_met = Ask our staff when this field opens again, or compare another field in the bot.
eligibility-reason-field_standard-suspended_needs_staff = As far as we know, new applications from inside Japan are limited in this field while others are suspended. Our staff must check your case.
eligibility-todo-field_standard-suspended_needs_staff = Talk to our staff before you apply or leave your employer.
eligibility-reason-field_standard-own_standard_missing = This field asks for something that you do not have yet, such as a Japanese driving licence.
eligibility-todo-field_standard-own_standard_missing = Ask your employer or our staff how to get it.
eligibility-reason-field_standard-own_standard_later = You do not have the Japanese driving licence (運転免許) yet. As far as we know, you may come first and get it in Japan; our staff must check it.
eligibility-more-field_standard-own_standard_later = You would come first with “Designated Activities” no. 55 (特定活動55号): up to 6 months for trucks, up to a year for buses and taxis, without extension.
eligibility-todo-field_standard-own_standard_later = Talk to our staff and your employer about this way before you apply.
eligibility-reason-field_standard-own_answer_missing = We do not know whether you have what this field asks of you.
eligibility-todo-field_standard-own_answer_missing = Ask your employer what is needed, and check whether you have it.

## What each question is about, for buttons and the summary (40 characters at most)

eligibility-short-status = Status
eligibility-short-path = What I want to do
eligibility-short-field = Field
eligibility-short-transport_role = What I drive
eligibility-short-railway_role = Railway work
eligibility-short-care_exemption = No test for care needed
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
eligibility-short-will_transfer_skills = Pass on skills at home
eligibility-short-health_check_done = Health check
eligibility-short-health_check_on = Day of the health check
eligibility-short-health_can_work = Doctor says I can work
eligibility-short-ssw1_periods = Stays in Japan
eligibility-short-ssw2_score_80 = 80 % in the level (ii) test
eligibility-short-care_exam_score_80 = 80 % in the national examination
eligibility-short-deposit_taken = Deposit taken
eligibility-short-penalty_contract = Penalty promised
eligibility-short-property_held = Things are kept
eligibility-short-costs_paid = Paid for the job
eligibility-short-costs_itemised = List of costs
eligibility-short-costs_agreed = Agreed to the costs
eligibility-short-costs_legal_at_home = Costs allowed at home
eligibility-short-home_procedure_done = Steps of my country
eligibility-short-field_standards-driving_licence = Japanese driving licence
eligibility-short-apply_on = Day of the application
eligibility-short-enter_on = Day of landing in Japan
eligibility-short-start_on = First day of work
