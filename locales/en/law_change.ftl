# Changes of the law: one title and one text for each record of data/law_changes.yaml. How sure a change is, and from
# which day it holds, is said beside it: here stands only what changes.
# A title is a button: 34 columns at most, of which East Asian letters take two.

law_change-title-annual_report_2025 = One report a year, not four
law_change-text-annual_report_2025 =
    The last of the reports every three months was due by 2025-04-15. Since then, the employer reports once a year.

    The employer must also report it if work has not begun one month after the permission, or stops for one month. If a worker only wishes to quit, this is no longer a reason to report.
law_change-title-online_interviews_2025 = Interviews can be by video
law_change-text-online_interviews_2025 =
    The interview every three months can be by video.

    First you agree in writing. Both of you must see the other’s face. The whole talk is recorded. Nobody else is in the room. The first interview, and one a year, should be in person.
law_change-title-cooperation_confirmation_2025 = Paper for the city: 協力確認書
law_change-text-cooperation_confirmation_2025 =
    Before the first application after 2025-04-01, the employer files a paper (協力確認書) with two cities: the city of the workplace and the city of your home.

    When you move to another city, the employer files it again. The support plan must fit what the city does for foreign residents.
law_change-title-fees_2025 = Fees until September 2026
law_change-text-fees_2025 = An extension or a change of status costs 6,000 yen at the counter and 5,500 yen online. This is for applications that were accepted from 2025-04-01 to 2026-09-30. Before 2025-04-01, it was 4,000 yen.
law_change-title-unemployment_wait_2025 = Unemployment benefit: earlier
law_change-text-unemployment_wait_2025 =
    Do you leave your job by your own wish? Then the benefit starts 7 days and one month after you apply for it. Before this change, it was two months.

    Go to Hello Work (ハローワーク) early. Talk to us before you leave.
law_change-title-coe_myanmar_2025 = Myanmar: certificate for 6 months?
law_change-text-coe_myanmar_2025 =
    After the earthquake, people from Myanmar got more time to enter Japan with a Certificate of Eligibility (在留資格認定証明書): 6 months instead of 3. This is only for now.

    Ask us first whether this is still so.
law_change-title-care_home_visits_2025 = Care: visits at people’s homes
law_change-text-care_home_visits_2025 =
    Care workers with Specified Skilled Worker (i) can visit people at home. They need the first training and, as a rule, one year of experience.

    Your employer must first get a confirmation for you. It must train you and go with you at first. It must plan your career, protect you from harassment and be ready for emergencies.
law_change-title-heat_2025 = Protection from heat at work
law_change-text-heat_2025 =
    Is the heat index (WBGT) 28 or more, or is it 31 °C or more? And do you work there for an hour or more without a break, or for more than four hours a day? Then the company must protect you.

    It must tell you whom to call and what to do: stop, cool down, see a doctor.
law_change-title-ssw1_total_stay_2025 = The five years: new rules
law_change-text-ssw1_total_stay_2025 =
    • One permission can be for up to three years.
    • Leave for pregnancy, birth, childcare, illness or injury does not count in the five years if you can prove it.
    • Did you fail the test for type (ii), but get 80 % of the pass mark in every part? Then, under conditions, you can stay for up to six years in total.

    Keep the papers about your leave and your test results. Talk to us early.
law_change-title-housing_cost_2025 = Home: no deposit, no key money
law_change-text-housing_cost_2025 =
    Does the company rent a home for you? It must not make you pay the deposit (敷金), the key money (礼金), the agency’s fee or the renewal fee.

    Does your pay slip show one of them? Ask us.
law_change-title-licence_conversion_2025 = Foreign driving licence: harder
law_change-text-licence_conversion_2025 =
    To change a foreign driving licence into a Japanese one, you need a certificate of residence (住民票). The test has 50 questions instead of 10. You must answer 90 % of them right. The driving test is as hard as for beginners.

    Plan more time. Study in your own language.
law_change-title-minimum_wage_2025 = Minimum wage from autumn 2025
law_change-text-minimum_wage_2025 =
    The minimum wage was raised: 1,121 yen an hour on average, 1,226 yen in Tokyo, 1,023 yen where it is lowest. Each prefecture has its own first day. The last prefecture began in March 2026.

    In autumn 2026 it was raised again.
law_change-title-old_insurance_cards_2025 = Old health insurance cards ended
law_change-text-old_insurance_cards_2025 =
    At the doctor’s, you show your My Number card, if it is registered as an insurance card. If not, you show a certificate (資格確認書). You could use the old card only until the end of March 2026.

    After you extend your stay, also extend your My Number card at the city hall.
law_change-title-scrivener_2026 = Making papers for pay: stricter
law_change-text-scrivener_2026 =
    Only an administrative scrivener (行政書士) is allowed to make papers for the authorities for payment. It does not matter what the payment is called. The company is responsible too.

    If a support fee includes the making of papers, this can be a problem.
law_change-title-myanmar_exit_2026 = Myanmar: permission to leave
law_change-text-myanmar_exit_2026 =
    If you have the overseas worker card (OWIC), you need a permission of Myanmar’s labour ministry to leave Myanmar. People without it were stopped at Yangon airport.

    Before you visit home, ask your embassy and your agency, and talk to us. It is not certain that you can come back to Japan.
law_change-title-care_sixth_year_2026 = Care: a sixth year is possible
law_change-text-care_sixth_year_2026 =
    You can stay up to one year more if all this is true:

    • In the last year before your five years end, you took all parts of the national examination for care workers (介護福祉士国家試験).
    • You passed at least one part.
    • You got 80 % of the pass mark in total.
    • You have a study plan, and you promise to take the examination again.

    The papers must go to the Ministry of Health, Labour and Welfare (厚生労働省) soon after the result. Tell us before the examination.
law_change-title-cabinet_2026 = 19 fields and new upper limits
law_change-text-cabinet_2026 =
    Until March 2029, up to 805,700 people can have Specified Skilled Worker (i). There are 19 fields; three of them are new.

    Some limits: food service 50,000, construction 76,000, accommodation 14,800, manufacturing 199,500.
law_change-title-bicycle_2026 = Bicycle: fines with a blue ticket
law_change-text-bicycle_2026 =
    From the age of 16, you pay if you break the rules on a bicycle:

    • 12,000 yen: using the phone
    • 6,000 yen: going through a red light, riding on the wrong side
    • 5,000 yen: not stopping, holding an umbrella, wearing earphones
    • 3,000 yen: riding side by side, two people on one bicycle

    If you do not pay in time, there is a criminal procedure. If you get a paper from the police, show it to us at once.
law_change-title-phone_id_2026 = Phone contract: the chip is read
law_change-text-phone_id_2026 =
    For a phone contract on the internet, a photo of your card is not enough. The phone company reads the chip of your card: My Number card, driving licence or residence card.

    A shop can help you. Keep the card and its PIN safe.
law_change-title-child_levy_2026 = A new line on your pay slip
law_change-text-child_levy_2026 =
    With your health insurance you pay the child support levy (子ども・子育て支援金): 0.23 %. The company pays half of it. It is about 500 yen a month on average.

    It was first on the pay slip of May 2026. Everybody pays it, with or without children.
law_change-title-nhi_prepay_2026 = Health insurance in advance?
law_change-text-nhi_prepay_2026 =
    A city can ask people who have just come to Japan to pay National Health Insurance (国民健康保険) for some months in advance. Do you have health insurance from your company? Then this is not about you.

    It can matter while you have no job. Ask at the city hall.
law_change-title-first_annual_report_2026 = The first yearly report
law_change-text-first_annual_report_2026 =
    The first yearly report was for 2025-04-01 to 2026-03-31. Employers filed it from 1 April to 31 May 2026 with form 3-6, also for Specified Skilled Workers (ii). The support organisation gives its part to the employer.

    The next time is from 2027-04-01 to 2027-05-31.
law_change-title-food_service_2026 = Food service: limited
law_change-text-food_service_2026 =
    There are no new Certificates of Eligibility (在留資格認定証明書) for Specified Skilled Worker (i) in food service. A change of status to food service is possible only in special cases.

    Immigration examines an extension as usual. It looks separately at a change of employer inside the field. Ask us first.
law_change-title-specified_residence_card_2026 = Two cards in one, if you want
law_change-text-specified_residence_card_2026 =
    You can have your residence card and your My Number card as one card (特定在留カード). You ask for it together with an extension, a change of status or a new address.

    You can also keep two cards. Then extend the My Number card at the city hall as before.
law_change-title-visa_fees_2026 = Visas at embassies cost more
law_change-text-visa_fees_2026 =
    A visa for one entry costs about 15,000 yen. A visa for several entries costs about 30,000 yen. You pay in local money. Some countries have other rules. This is not the fee for your stay in Japan.

    Does your family want to visit you? Ask the embassy of Japan first.
law_change-title-high_cost_medical_2026 = Medical costs: the most you pay
law_change-text-high_cost_medical_2026 =
    There is a limit for what you pay yourself for the doctor or the hospital in one month. It changed in August 2026. In August 2027 it changes again.

    Before a long stay in hospital, ask your insurance for the certificate of this limit (限度額).
law_change-title-residence_fees_2026 = Immigration fees by length of stay
law_change-text-residence_fees_2026 =
    The fee depends on how long your new period of stay is (counter / online):
    • up to 3 months: 10,000 / 10,000 yen
    • up to 6 months: 18,000 / 15,000 yen
    • under 1 year: 25,000 / 21,000 yen
    • 1 year: 33,000 / 27,000 yen
    • under 3 years: 48,000 / 42,000 yen
    • 3 years: 64,000 / 56,000 yen
    • 5 years: 75,000 / 65,000 yen

    The day on which the application is accepted counts. If you have very little money, it is 10,000 yen. Ask first who pays.
law_change-title-customer_harassment_2026 = Protection from bad customers
law_change-text-customer_harassment_2026 =
    Every company must protect you when customers, patients or their families treat you badly. It must have rules, and a place where you can complain. Nobody is allowed to treat you worse because you complain or help somebody.

    Does it happen to you? Tell us.
law_change-title-minimum_wage_2026 = Minimum wage from autumn 2026
law_change-text-minimum_wage_2026 =
    The minimum wage goes up by 54 to 65 yen: 1,177 yen an hour on average, 1,280 yen in Tokyo. It is lowest in Miyazaki: 1,085 yen. Each prefecture has its own first day, from 2026-10-01 to 2026-12-02.

    Is your pay for an hour lower? Show us your pay slip.
law_change-title-care_school_route_2027 = Care school: the examination
law_change-text-care_school_route_2027 =
    If you finish a care school by March 2027, you can work as a care worker (介護福祉士) for five years, even if you have not passed the examination. If you finish later, you must pass it. There was talk of making this rule last longer.

    Do you plan to go to a care school? Talk to us.
law_change-title-pr_guideline_2027 = Permanent residence: new guideline
law_change-text-pr_guideline_2027 =
    There is a new guideline for permanent residence (永住), published on 2026-10-01. Some parts, about income and public duties, also apply to applications from the six months before the guideline begins, if there is no decision yet. A period of stay of three years counts as the longest only under conditions.

    Ask a professional before you apply.
law_change-title-ikusei_2027 = Ikusei Shuro replaces training
law_change-text-ikusei_2027 =
    Ikusei Shuro (育成就労) replaces technical intern training. It is three years as a rule. After one or two years, you can change your employer inside the same work.

    To go from there to Specified Skilled Worker (i), you must pass the skill test and a Japanese test (A2). Interns who are here on 2027-04-01 can finish their training.
law_change-title-rso_staffing_2027 = Support organisations: more staff
law_change-text-rso_staffing_2027 =
    Each office needs a full-time manager and a full-time officer. Only they do support work. There is a course for managers. There is a limit for each person: 10 employers and 50 Specified Skilled Workers (i).

    Pages differ on how to count these limits. Read the ordinance. For organisations that are already registered, this applies from their next renewal.
law_change-title-bank_chip_2027 = Bank account: chip of your card
law_change-text-bank_chip_2027 =
    The plan: when you open an account, the bank reads the chip of your My Number card, driving licence or residence card, also at the counter. A copy or a photo is not enough then.

    Have your card and your PIN ready.
law_change-title-unpaid_insurance_2027 = Unpaid insurance and your stay
law_change-text-unpaid_insurance_2027 =
    The plan: cities and the pension service tell the Immigration Services Agency (出入国在留管理庁) about people who have not paid National Health Insurance (国民健康保険) or National Pension (国民年金). As a rule, these people cannot extend or change their stay then. The agency can already look at this today.

    Was there a time when you had no job? Ask the city hall about paying in parts or paying less, or ask us.
law_change-title-lump_sum_reform = Pension refund when you leave
law_change-text-lump_sum_reform =
    You will not get the lump-sum withdrawal payment (脱退一時金) while you have a permission to come back to Japan (再入国許可). Up to 8 years will count instead of 5.

    Until then, the old rules apply. Ask us before you leave Japan.
law_change-title-new_fields_2027 = Three new fields are not open yet
law_change-text-new_fields_2027 = Linen supply, logistics warehousing and resource circulation will be fields of Specified Skilled Worker. They are not open yet. We do not know of a test yet.
law_change-title-immigration_act_2026 = The Immigration Act of 2026
law_change-text-immigration_act_2026 =
    The law allows fees of up to 100,000 yen for an extension or a change of status, and up to 300,000 yen for permanent residence. The real fees are decided separately: read “{ law_change-title-residence_fees_2026 }”.

    For short visits, a travel authorisation (JESTA) is planned by March 2029.
