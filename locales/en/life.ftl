# Pages of the guide about daily life: their words for each record of data/life_guide.yaml and data/life_figures.yaml.
# A page is one screen: what it is, what to do today, and, in danger, whom to call as far as there is room. So it is short.
# Japanese words stand as they are: readers show them to an office, a shop or their company.

life-group-danger = 🆘 Danger and trouble
life-group-pay = 💴 Pay and tax
life-group-work = 🛠 Work, leave, losing a job
life-group-health = 🩺 Health, insurance, pension
life-group-home = 🏠 Home and daily life
life-group-stay = 🪪 Card, family, travel
life-group-system = 📄 Specified Skilled Worker
life-part-more = 📖 Details
life-part-figures = 🔢 Numbers
life-part-need = 🗒 What you need
life-part-who = ☎️ Who helps
life-part-sources = 🔎 Sources
life-send = 💬 Send to support
# $confidence (String), $on (String) an ISO day, or none
life-copied = { $confidence ->
    [official] 📄 Official pages, copy of { $on }
    [quoted] 📄 Quoted official pages, copy of { $on }
   *[other] 📄 Pages of other people, or common knowledge. Please ask us.
}
life-figures-waiting = ❓ Our staff must still check more numbers.
life-figures-from_staff = ❓ Our staff must confirm the numbers first. Please ask us.
life-wages-all = Yen for an hour, by prefecture (都道府県):
# $prefecture (String) its name, $yen (Number)
life-wage = { $prefecture }: { $yen }
life-terms = Words to show in Japanese:
# $status (String)
life-support =
    { $status ->
        [ssw1] We go with you to offices: it is part of your support.
        [ssw2] With type (ii) there is no support plan. Ask us what we can do.
       *[other] With type (i), we go with you to offices.
    }

## What each page says

life-title-pay_slip = Pay slip and deductions
life-what-pay_slip = The pay slip (給与明細) shows your pay and what is taken off.
life-today-pay_slip =
    1. Keep each pay slip and your contract.
    2. Compare hours, overtime, deductions.
    3. Not clear? Send us a photo of the pay slip.
life-more-pay_slip = Insurance, pension and taxes are taken off. As far as we know, the company can take off rent and meals only if a written agreement allows it.
life-need-pay_slip = Your contract; the pay slips of the last months; your own notes of the hours.

life-title-unpaid_wages = Wages not paid
life-what-unpaid_wages = The company must pay all wages, to you, on a fixed day, at least once a month.
life-today-unpaid_wages =
    1. Write down the days and the amount.
    2. Collect contract, slips, messages.
    3. Tell us today.
life-more-unpaid_wages = This is the law for every worker, of any nationality. You can report it to the Labour Standards Inspection Office, free of charge.
life-need-unpaid_wages = Contract; pay slips; your notes of hours, or the time card; messages about pay.

life-title-overtime_pay = Overtime and its pay
life-what-overtime_pay = If you work more than the normal hours (残業), the company must pay you more.
life-today-overtime_pay =
    1. Note start, end and break each day.
    2. Compare with 残業 on your pay slip.
    3. Are they different? Send us both.
life-more-overtime_pay = You also get more pay for night work and for work on the legal day off. Some companies use other time systems: please ask us about yours.
life-need-overtime_pay = Pay slips; contract; your notes of start, end and break of each day.

life-title-minimum_wage = Minimum wage
life-what-minimum_wage = Your pay per hour must not be below the minimum wage (最低賃金) of the prefecture where you work.
life-today-minimum_wage =
    1. Look up your prefecture.
    2. Divide monthly pay by monthly hours.
    3. Is it lower? Send us the pay slip.
life-more-minimum_wage = The minimum wage is the same for Japanese and foreign workers. It rises every autumn. To compare, leave out overtime. Ask us to check it with you.
life-need-minimum_wage = Your contract; one pay slip; the number of working hours of that month.

life-title-income_tax = Income tax
life-what-income_tax = Income tax (所得税) is taken from your pay each month. At the end of the year the company corrects it (年末調整).
life-today-income_tax =
    1. Fill in the company’s papers.
    2. Keep proof of money sent home.
    3. New job this year? Ask us.
life-more-income_tax = If you paid too much tax, you get it back. Did you leave the company, or have other income? Then you may have to file a tax return yourself.
life-need-income_tax = The 源泉徴収票 (tax paper) from each company; for family abroad, usually family papers and proof of money sent: ask us.

life-title-resident_tax = Resident tax
life-what-resident_tax = You pay resident tax (住民税) to your city. It depends on last year’s pay, so in the first year there is usually none.
life-today-resident_tax =
    1. Do not throw away letters.
    2. Ask: from pay, or by bill?
    3. Leaving Japan? Go to city hall first.
life-more-resident_tax = If you leave Japan, pay first, or name a person who pays for you (納税管理人). Is a letter hard to read? Send us a photo.
life-need-resident_tax = The letter from the city; your pay slip; your residence card.

life-title-paid_leave = Paid leave
life-what-paid_leave = Paid leave (有給休暇) is a day off with pay. After some time of work, the law gives it to you.
life-today-paid_leave =
    1. Look for your days on the pay slip.
    2. Ask in writing, with the date.
    3. Do they always say no? Tell us.
life-more-paid_leave = As far as we know, the company can ask you to take another day in special cases, but it must not always refuse. Ask early.
life-need-paid_leave = Your contract; the pay slip; the dates that you want.

life-title-days_off = Days off and breaks
life-what-days_off = The law gives you days off (休日) and breaks (休憩). In a break, you do not have to work.
life-today-days_off =
    1. Mark your days off in a calendar.
    2. Compare it with the contract.
    3. Days missing? Send us the shift list.
life-more-days_off = You get more pay for work on the legal weekly day off. You can ask for leave to visit your country. Tell us if breaks are missing.
life-need-days_off = Your contract; the shift list (シフト); your calendar.

life-title-long_hours = Too long working hours
life-what-long_hours = As far as we know, the law limits overtime. Some jobs, for example drivers, have other limits.
life-today-long_hours =
    1. Write down your hours for two weeks.
    2. No sleep, or chest pain? See a doctor.
    3. Tell us.
life-more-long_hours = Too much work can make you ill. As far as we know, the company needs an agreement (三六協定) for overtime. We can talk to the company.
life-need-long_hours = Your notes of hours; pay slips; the doctor’s paper, if you have one.

life-title-side_jobs = Second job, other work
life-what-side_jobs = Your permission names one company and one field. Other work is not allowed, as a rule.
life-today-side_jobs =
    1. Look at the paper 指定書 in your passport.
    2. Say no to other work. Tell us.
    3. Need more money? Ask us first.
life-more-side_jobs = If you do a second job, day work or delivery by app, you can lose your status. Does your company send you to another company? Tell us.
life-need-side_jobs = Passport with 指定書; contract; messages about the other work.

life-title-religion_food = Religion and food at work
life-what-religion_food = You choose your own religion and food. The law forbids worse pay or conditions because of belief or nationality.
life-today-religion_food =
    1. Write down what you need.
    2. Show it to your leader.
    3. Somebody laughs at you? Tell us.
life-more-religion_food = Tell the company early what you cannot eat and when you pray or fast. Fasting in hot work can be dangerous: rest, and say if you feel ill.
life-need-religion_food = A short note: food, prayer time, holidays. On labels: 豚 pork, 牛 beef, 酒 alcohol, ゼラチン gelatin.

life-title-quitting = I want to quit
life-what-quitting = You can quit. As far as we know, nobody is allowed to make you pay a fine for it. Talk to us before you sign.
# 退職届: the letter in which somebody quits
life-today-quitting =
    1. Look at the end date in your contract.
    2. Write your last day in the letter 退職届.
    3. Keep a copy.
life-more-quitting = Does your contract have an end date? Before that date, you may need a serious reason to quit. Work for a new company only after immigration permits it.
life-need-quitting = Contract; 退職届 with the last day, and a copy; residence card.

life-title-dismissal = Dismissed, or the contract ends
life-what-dismissal = The company must tell you early, or pay you. It needs a good reason. The paper 退職届 means that YOU quit.
life-today-dismissal =
    1. Do not sign.
    2. Ask for the reason in writing.
    3. Write to us the same day.
life-more-dismissal = With SSW (i), if it is not your fault, you have a right to help with a new job. As far as we know, an early end of the contract needs a very serious reason.
life-need-dismissal = Contract; the letter of dismissal; the reason in writing (解雇理由証明書); pay slips.

life-title-unemployment_insurance = Unemployment insurance
life-what-unemployment_insurance = If you paid employment insurance (雇用保険), you may get money while you look for work.
life-today-unemployment_insurance =
    1. Ask the company for the 離職票.
    2. Go to Hello Work soon.
    3. Keep proof that you look for work.
life-more-unemployment_insurance = Your status is for work. If you do not work for a long time, immigration can take your status away, unless you have a good reason. Looking for work can be one.
life-need-unemployment_insurance = 離職票; residence card; My Number card (not here); bank book.

life-title-violence = Violence
life-what-violence = To hit you, touch you by force or lock you in is a crime. It is not your fault.
# Go to people: to where people are, such as a shop or a police box. たすけて is said aloud.
life-today-violence =
    1. Go to people. Call 110. Say たすけて (tasukete).
    2. See a doctor. Keep photos.
    3. Write to us.
life-more-violence = Threats are a crime too, also when a boss, a colleague or a partner makes them. Sexual violence is a crime too. A shop or a police box (交番) is safe. We help you find a safe place.
life-need-violence = The doctor’s paper; photos; messages; what happened, when, and who saw it. Do you have nothing? Write to us anyway.

life-title-harassment = Harassment and bullying
life-what-harassment = Shouting, insults, touching, bad words about your country: you do not have to accept this.
life-today-harassment =
    1. Note day, place, words, who saw it.
    2. Keep messages and photos.
    3. Write to us. In danger: 110.
life-more-harassment = As far as we know, the company must have a place for complaints and must act. Bad treatment because of nationality is forbidden.
life-need-harassment = Your notes; messages, photos, recordings; names of people who saw it.

life-title-work_accident = Accident at work
life-what-work_accident = Hurt at work, or on the way? Work accident insurance (労災) is for every worker.
life-today-work_accident =
    1. See a doctor. Say 労災です (rōsai desu).
    2. Note when, where, how. Take photos.
    3. Tell us the same day.
life-more-work_accident = It can pay treatment and part of your wages. The company pays for it. Do not use health insurance. If the company says no, ask the Labour Standards Inspection Office.
life-need-work_accident = Residence card; photos; your notes; who saw it; the name of the company and your leader.

life-title-heat_at_work = Heat at work
life-what-heat_at_work = Heat can kill. Signs: dizzy, sick, cramps (熱中症).
life-today-heat_at_work =
    1. Stop. Cool down. Drink water with salt.
    2. Tell your leader. Not better, or strange speech? Call 119.
    3. Ask: whom do I tell about heat?
life-more-heat_at_work = The company must have a plan for hot work and explain it to you. Other signs: a lot of sweat, or none. Cool your neck and arms. This is general advice: ask us too.
life-need-heat_at_work = Water, salt, a hat; the name and phone of the person to tell about heat.

life-title-documents_kept = Somebody keeps my passport or card
life-what-documents_kept = Passport, cards and phone are yours. Nobody is allowed to keep them against your wish.
life-today-documents_kept =
    1. Ask for it back, with a witness.
    2. If they do not give it back, tell us today.
    3. Threatened? Call 110.
life-more-documents_kept = “For safety” is no reason. The law says that you carry your residence card yourself. Passport lost? Call your embassy.
life-need-documents_kept = Show this: パスポートを返してください (pasupōto o kaeshite kudasai). Keep a photo of each document.

life-title-deposit_penalty_debt = Deposit, fine or debt to a broker
life-what-deposit_penalty_debt = Nobody is allowed to take a deposit from you or your family, or to make you pay because you quit.
life-today-deposit_penalty_debt =
    1. Do not sign. Do not pay more.
    2. Photograph papers and messages.
    3. Tell us.
life-more-deposit_penalty_debt = A debt does not force you to stay in a job. Do not pay to get or keep a job. For the law of another country, ask a legal hotline.
life-need-deposit_penalty_debt = Contracts, receipts, messages; who took how much, and when.

life-title-scams = Scams and easy money
life-what-scams = “Carry a package”, “sell your account”, “lend your card”: these are crimes (闇バイト).
life-today-scams =
    1. Stop. Send no money and no photos.
    2. Keep the messages.
    3. Threatened? Call 110. Tell us and your bank.
life-more-scams = It is a crime even if a friend asks you. Police, banks and immigration never ask for your PIN or for money by phone. Do not pay people who promise a visa.
life-need-scams = The messages; names and numbers; receipts. Do not delete them.

life-title-disaster = Earthquake, typhoon, shelter
life-what-disaster = Earthquake: protect your head. By the sea: go up at once. Shelters (避難所) are free.
life-today-disaster =
    1. Today: find your shelter.
    2. Warning 避難指示: go to safety at once.
    3. Then write to us: “I am safe”.
life-more-disaster = When the shaking stops, put out fires and open the door. In a typhoon, follow the warnings of your city. General advice: ask us too.
life-need-disaster = Water, food, light, charger, medicine, cash, passport, residence card; the app “Safety tips”.

life-title-sick_hospital = Ill: doctor and hospital
life-what-sick_hospital = Very ill? Call 119 and say your language. Can it wait? Go to a clinic.
life-today-sick_hospital =
    1. 119: say where, and who is ill.
    2. Tell the company. Keep papers.
    3. Ask us for a clinic, an interpreter.
life-more-sick_hospital = With health insurance you pay only a part. If you cannot work for several days, health insurance may pay part of your wages (傷病手当金).
life-need-sick_hospital = My Number card or insurance certificate (資格確認書); residence card; some money; your medicine.

life-title-mental_health = Sad, afraid, thoughts of death
life-what-mental_health = Do you think about dying? Talk to somebody now. Doctors can help. It is not weakness.
life-today-mental_health =
    1. In danger: call 119 or 110.
    2. Press “{ life-part-who }” and call.
    3. Write to us too.
life-more-mental_health = Crying, no sleep or no energy for many days? Doctors can treat this illness. With a doctor’s paper you can take time off work. We help you find a doctor.
life-need-mental_health = Nothing. Go to a friend, write or call. The hotlines answer faster than we do. For a doctor: My Number card or insurance certificate (資格確認書).

life-title-pregnancy_childcare = Pregnancy, birth, childcare
life-what-pregnancy_childcare = The company must not dismiss you or send you home because you are pregnant (妊娠).
# 母子手帳: the book in which mother and child are recorded
life-today-pregnancy_childcare =
    1. See a doctor. Get the 母子手帳.
    2. Do not sign a paper to quit.
    3. Afraid to tell? Talk to us first.
life-more-pregnancy_childcare = You can rest before and after the birth, and take childcare leave. This leave sometimes does not count in the five years: ask our staff.
life-need-pregnancy_childcare = The doctor’s paper; residence card; My Number card or insurance certificate (資格確認書).

life-title-health_insurance_card = Insurance card, My Number card
life-what-health_insurance_card = At the doctor’s, show your My Number card, or a certificate (資格確認書).
life-today-health_insurance_card =
    1. Do you have one of the two?
    2. Renewed your stay? Extend the My Number card at city hall.
    3. While you have no job: go to city hall.
life-more-health_insurance_card = The My Number card ends with your period of stay. Nobody extends it for you. If you have neither, ask your company or city hall.
life-need-health_insurance_card = New residence card; My Number card. At city hall, while you have no job: the paper that your job ended.

life-title-unpaid_insurance_renewal = Unpaid insurance, your renewal
life-what-unpaid_insurance_renewal = Pay health insurance and pension also while you have no job. Unpaid bills can harm your renewal.
life-today-unpaid_insurance_renewal =
    1. Open the letters. Send us a photo.
    2. Too much to pay? Go to city hall now.
    3. Keep all receipts.
life-more-unpaid_insurance_renewal = At city hall, ask to pay in parts (分納) or to pay less (減免, 免除). As far as we know, the government plans to refuse renewals to people who do not pay.
life-need-unpaid_insurance_renewal = The bills and letters; residence card; pay slips; receipts.

life-title-pension = Pension
life-what-pension = The public pension (年金) also covers disability and death. In a company it is usually 厚生年金.
life-today-pension =
    1. Look for 厚生年金 on your pay slip.
    2. Keep your pension number.
    3. No job? Go to city hall.
life-more-pension = If you cannot pay, ask for an exemption (免除). Do not just stop paying. The company pays a part of 厚生年金.
life-need-pension = Pension number (基礎年金番号); residence card; the paper that your job ended.

life-title-lump_sum_withdrawal = Pension money back
life-what-lump_sum_withdrawal = If you leave Japan, you can ask for a part of the pension that you paid (脱退一時金).
life-today-lump_sum_withdrawal =
    1. Keep your pension number.
    2. Hand in the 転出届 before you leave.
    3. Ask us for the form.
life-more-lump_sum_withdrawal = You must have no address in Japan. If you take it, those months will not count for a later pension. As far as we know, the rule will change. The day is not fixed.
life-need-lump_sum_withdrawal = Pension number; copy of the passport page with the exit stamp; bank account in your name.

life-title-housing = Room, rent and dormitory
life-what-housing = For a room from the company, you pay only the fair share that is written in your contract.
life-today-housing =
    1. Compare the rent with the contract.
    2. Take photos of the problem.
    3. Tell us before you sign or move.
life-more-housing = Are there too many people, mould, or no heating? Does somebody come in without asking? Tell us. Do they tell you to leave the room? Tell us at once.
life-need-housing = Contract; pay slip with the rent (寮費); photos.

life-title-moving_house = Moving house
life-what-moving_house = After you move, report the new address at city hall. It is free.
life-today-moving_house =
    1. Before: 転出届 in the old city.
    2. After: 転入届 in the new city.
    3. Tell us, the company and the bank.
life-more-moving_house = In the same city, one notice is enough (転居届). City hall writes the new address on your residence card. If you do not report it, you can lose your status.
life-need-moving_house = Residence cards of everyone who moved; My Number cards; 転出証明書, if the old city gave it.

life-title-rubbish_neighbours = Rubbish and neighbours
life-what-rubbish_neighbours = Each city has its own rubbish days, kinds and bags. Be quiet late in the evening.
life-today-rubbish_neighbours =
    1. Photograph the list in your building.
    2. Ask us for it in your language.
    3. Angry neighbour? Say sorry. Tell us.
life-more-rubbish_neighbours = Put rubbish out in the morning of the right day. For big things (粗大ごみ), you must call and buy a ticket. All this is general advice: ask us.
life-need-rubbish_neighbours = The rubbish list of your city; the right bags.

life-title-bank_money = Bank and sending money
life-what-bank_money = Your account is only for you. It is a crime to sell or lend your account, your card or your phone.
life-today-bank_money =
    1. Stay renewed? Show the bank the new card.
    2. Account stopped? Go there. Tell us.
    3. Never tell your PIN.
life-more-bank_money = As far as we know, a bank can stop an account when the old stay ends. Are you waiting for the renewal? Show the stamp or the e-mail.
life-need-bank_money = Residence card; passport; bank card or book; proof that you applied for the renewal.

life-title-phone_sim = Phone and SIM contract
life-what-phone_sim = You must keep a phone contract to its end, or pay. Never give your SIM or phone to others: it is a crime.
life-today-phone_sim =
    1. Ask us before you sign.
    2. See the price, the length, the cost to end it.
    3. Keep the contract.
life-more-phone_sim = As far as we know, if you pay for a phone in parts (分割払い), you must pay all parts. Before you leave Japan, end the contract and pay.
life-need-phone_sim = Residence card; shops often ask for a bank account or credit card too.

life-title-bicycle = Bicycle rules
life-what-bicycle = Bicycles follow traffic rules. The police can fine you (青切符).
life-today-bicycle =
    1. Register it in the shop (防犯登録).
    2. No phone in your hand. Light at night.
    3. Paper from the police? Send us a photo.
life-more-bicycle = Keep left. Never ride after alcohol. A bicycle that stands on the street belongs to somebody: taking it is theft. Get insurance.
life-need-bicycle = Residence card for the registration; proof that you bought it.

life-title-driving_licence = Driving licence
life-what-driving_licence = It is a crime to drive without a valid licence. As far as we know, you can lose your status for it.
life-today-driving_licence =
    1. Do not drive until you are sure.
    2. Ask the licence centre what to bring.
    3. Learn the rules. Ask us.
life-more-driving_licence = You can change the licence of your country (外免切替). The test is harder than before. For work you need the right class of licence.
life-need-driving_licence = Licence of your country and its translation; 住民票; passport; residence card. Ask the centre first.

life-title-japanese_tests = Japanese classes and tests
life-what-japanese_tests = With SSW (i), your support plan includes a chance to learn Japanese.
life-today-japanese_tests =
    1. Ask us for a class or an app.
    2. Register early for the next test.
    3. Keep certificates and score papers.
life-more-japanese_tests = The tests are JLPT and JFT-Basic. For type (ii) you need the skill test of your field. Food service and fishery need N3 too.
life-need-japanese_tests = Passport or residence card; a photo; the fee of the test. Look at the page of the test.

life-title-stay_ends = The end of my stay (visa)
life-what-stay_ends = You can stay and work only until the last day of your stay (在留期間). You find it on your card.
life-today-stay_ends =
    1. Read the day on your card.
    2. Apply by that day.
    3. Is the day past? Write to us today.
life-more-stay_ends = As far as we know: apply in time, and you can stay and work for a time until the result. If it is late, you cannot. Papers: see “{ menu-eligibility }”.
life-need-stay_ends = Residence card; passport; papers from your company; tax papers.

life-title-residence_card_lost = Residence card lost or stolen
# The immigration office is the 地方出入国在留管理局.
life-what-residence_card_lost = First report it at a police box (交番). Then get a new card at the immigration office. It is free.
life-today-residence_card_lost =
    1. Police: write down the number.
    2. Go to immigration.
    3. Stop bank card and My Number card.
life-more-residence_card_lost = Lost abroad? Go after you come back. Until you have the new card, carry your passport and the police paper: this is general advice.
life-need-residence_card_lost = Passport; a photo; the number from the police (受理番号).

life-title-residence_fees = Fees for renewal and change
life-what-residence_fees = The fee depends on the length of stay that you get. You pay when you get the permission.
life-today-residence_fees =
    1. When was your application accepted?
    2. Does the company pay a part? Ask.
    3. Online is cheaper.
life-more-residence_fees = The day on which your application was accepted decides which fee counts. Is it too much for you? Ask for a lower fee at the counter.
life-need-residence_fees = The receipt of your application; revenue stamps (収入印紙) or payment online.

life-title-family = Family, marriage, baby
life-what-family = With SSW (i), your family cannot live with you, as a rule. With SSW (ii), they can apply.
life-today-family =
    1. Ask us before you book or pay.
    2. Visit: ask Japan’s embassy in your country.
    3. Baby: go to city hall first.
life-more-family = A visit with a short visa may be possible. You can marry in Japan: ask your embassy and city hall for the papers. Talk to us early.
life-need-family = Passport; residence card; family papers. For a baby: 出生届 and 母子手帳.

life-title-home_trip = Visit home and come back
life-what-home_trip = At the airport, tick “special re-entry” (みなし再入国) and keep your residence card.
life-today-home_trip =
    1. Check the last day of your stay and passport.
    2. Ask for leave in writing.
    3. Waiting for a renewal? Ask us first.
life-more-home_trip = If you do not come back in time, you lose your status. As far as we know, Myanmar, the Philippines and Nepal ask for papers of their own.
life-need-home_trip = Passport; residence card; the company’s written answer; the papers of your country.

life-title-leaving_japan = Leaving Japan for good
life-what-leaving_japan = End contracts: home, gas, phone, bank. Tell city hall (転出届). Give back the residence card at the airport.
life-today-leaving_japan =
    1. Tell us and the company early.
    2. Then city hall, bank, phone.
    3. Back home: claim pension money.
life-more-leaving_japan = Pay resident tax and insurance, or name a person who pays (納税管理人). Get your last wages before you close the account.
life-need-leaving_japan = Residence card; passport; 源泉徴収票; pension number; receipts.

## Amounts, days and numbers

# $years (Number)
life-figure-wage_claim = You can claim unpaid wages for { $years } years.
# $percent (Number)
life-figure-bankrupt_employer = Company bankrupt? The state may pay { $percent } % first.
# $hours_a_day, $hours_a_week (Number)
life-figure-overtime_start = Overtime: over { $hours_a_day } hours a day or { $hours_a_week } a week
# $percent (Number)
life-figure-overtime_more = Overtime: { $percent } % more
# $hours, $percent (Number)
life-figure-overtime_long = Over { $hours } hours a month: { $percent } % more
# $from_hour, $until_hour, $percent (Number)
life-figure-night_more = From { $from_hour }:00 to { $until_hour }:00: { $percent } % more
# $percent (Number)
life-figure-day_off_more = Legal day off: { $percent } % more
# $year, $yen (Number)
life-figure-wage_average = From autumn { NUMBER($year, useGrouping: 0) }, on average: { $yen } yen
# $yen (Number)
life-figure-wage_highest = Highest (Tokyo): { $yen } yen
# $yen (Number)
life-figure-wage_lowest = Lowest (Miyazaki): { $yen } yen
# $from_day, $until_day (Number)
life-figure-tax_return = Tax return: { $from_day } February to { $until_day } March
# $percent, $yen (Number)
life-figure-resident_tax_rate = About { $percent } % of taxable income, plus { $yen } yen
# $first (Number)
life-figure-resident_tax_day = You pay where you live on { $first } January.
# $months, $percent, $days (Number)
life-figure-leave_first = After { $months } months ({ $percent } % of the days worked): { $days } days
# $days (Number)
life-figure-leave_most = Later up to { $days } days a year
# $days (Number)
life-figure-leave_duty = The company must give at least { $days } days a year.
# $years (Number)
life-figure-leave_end = Unused days end after { $years } years.
# $days, $days_in_four_weeks (Number)
life-figure-day_off_week = { $days } day off a week, or { $days_in_four_weeks } in four weeks
# $hours, $minutes (Number)
life-figure-break_short = Over { $hours } hours of work: { $minutes } minutes of break
# $hours, $minutes (Number)
life-figure-break_long = Over { $hours } hours: { $minutes } minutes
# $hours_a_month, $hours_a_year (Number)
life-figure-overtime_limit = Usual limit: { $hours_a_month } hours a month, { $hours_a_year } a year
# $hours_a_month, $average (Number)
life-figure-overtime_most = Special cases: under { $hours_a_month } a month, { $average } on average
# $weeks (Number)
life-figure-quit_notice = No end date in the contract: tell them { $weeks } weeks before
# $years (Number)
life-figure-quit_fixed_term = With an end date: you can usually quit after { $years } year
# $days (Number)
life-figure-contract_notice = Notice to immigration: within { $days } days
# $days (Number)
life-figure-dismissal_notice = The company tells you { $days } days before, or pays you for these days.
# $months (Number) for which insurance was paid, $years (Number) the last ones
life-figure-benefit_quit = You quit: insured { $months } months in { $years } years
# $months (Number) for which insurance was paid, $years (Number) the last one
life-figure-benefit_dismissed = Company ended it: insured { $months } months in { $years } year
# $days, $months (Number)
life-figure-benefit_wait = You quit: wait { $days } days and { $months } month
# $years (Number) after which no money is paid any more
life-figure-benefit_end = It ends { $years } year after you leave.
# $day (String) an ISO day
life-figure-customers_rule = Since { DAY($day) }, the company must also protect you from bad customers.
# $degrees, $index (Number), $day (String) an ISO day
life-figure-heat_plan = Plan needed since { DAY($day) }: from { $degrees } °C, or heat index { $index }
# $percent (Number)
life-figure-own_share = With insurance you usually pay { $percent } %.
# $from_day, $months (Number)
life-figure-sick_pay = 傷病手当金: from day { $from_day }, two thirds of pay, up to { $months } months
# $before_weeks, $after_weeks (Number)
life-figure-birth_leave = { $before_weeks } weeks before birth, if you ask; { $after_weeks } weeks after
# $years (Number)
life-figure-childcare_leave = Childcare leave: until age { $years }
# $yen (Number)
life-figure-birth_money = Insurance pays { $yen } yen.
# $days, $child_days (Number)
life-figure-birth_notices = Birth: city hall in { $days } days, immigration in { $child_days }
# $day (String) an ISO day
life-figure-old_cards = The old insurance cards ended on { DAY($day) }.
# $days (Number)
life-figure-insurance_change = Job ended: insurance at city hall within { $days } days
# $from_age, $until_age (Number)
life-figure-pension_age = For everybody from { $from_age } to { $until_age } who lives in Japan
# $days (Number)
life-figure-pension_notice = Job ended: pension at city hall within { $days } days
# $months (Number)
life-figure-lump_sum_start = You paid for { $months } months or more.
# $months (Number)
life-figure-lump_sum_most = At most { $months } months count.
# $years (Number)
life-figure-lump_sum_claim = Pension money: claim within { $years } years after you left
# $day (String) an ISO day
life-figure-housing_fees = Since { DAY($day) }: for a room from the company, you do not pay deposit, key money or agency fees.
# $days (Number)
life-figure-moving_notice = Report the new address within { $days } days.
# $days (Number)
life-figure-moving_late = After { $days } days without a report, you can lose your status
# $day (String) an ISO day
life-figure-phone_chip = Since { DAY($day) }, online orders read the chip of your card.
# $age (Number), $day (String) an ISO day
life-figure-bicycle_ticket = Blue ticket: since { DAY($day) }, from age { $age }
# $yen (Number)
life-figure-bicycle_phone = Phone in the hand: { $yen } yen
# $yen (Number)
life-figure-bicycle_light = Red light or wrong side: { $yen } yen
# $yen (Number)
life-figure-bicycle_two = Two on one bicycle: { $yen } yen
# $years (Number)
life-figure-licence_abroad = International licence (Geneva): { $years } year after you came
# $questions, $right (Number)
life-figure-licence_test = Test to change: { $questions } questions, { $right } must be right
# $percent (Number)
life-figure-sixth_year = With { $percent } % of the pass mark, a sixth year may be possible.
# $days (Number)
life-figure-card_replacement = Go within { $days } days after you notice it.
# $yen, $online (Number)
life-figure-fee_months = Over 3, up to 6 months: { $yen } yen (online { $online })
# $yen, $online (Number)
life-figure-fee_year = 1 year: { $yen } ({ $online })
# $yen, $online (Number)
life-figure-fee_years = Over 1 year, under 3: { $yen } ({ $online })
# $yen, $online (Number)
life-figure-fee_three_years = 3 to under 5 years: { $yen } ({ $online })
# $years (Number)
life-figure-reentry = Come back within { $years } year, and before your stay ends.
# $days (Number)
life-figure-card_return = Card not given back at the airport: return it within { $days } days
