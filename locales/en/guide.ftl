# The guide: one title and one text for each record of data/guide.yaml, and the words around fields, supports and offices.

guide-contents =
    <b>📖 Guide to work and life in Japan</b>

    Tap a topic, or type a word to search for it, for example “overtime”.

    This is general information. For your own case, ask our staff.
guide-choose = Tap a topic, or type a word to search for it.
guide-more = ▶️ More
# $title (String), $screen, $screens (Number) of a page that is longer than one screen
guide-screen = { $screens ->
    [1] <b>{ $title }</b>
   *[other] <b>{ $title }</b> ({ $screen }/{ $screens })
}
# $count (Number) pages
guide-found =
    { $count ->
        [1] 🔎 One page fits.
       *[other] 🔎 { $count } pages fit, the best first.
    } You can also type other words.

    Nobody has read what you wrote. If it is for our staff, send it with the button.

    { danger-numbers }
# $count (Number). Shown where what was sought was a cry, which staff got
guide-found-heard =
    { $count ->
        [1] 🔎 This page may help you.
       *[other] 🔎 These pages may help you, the best first.
    } We have your message: see above.

    { danger-numbers }
guide-found-nothing =
    🔎 The guide has no page about this. Please try one short word.

    Nobody has read what you wrote. If it is for our staff, send it with the button.

    { danger-numbers }
guide-send = 💬 Send what I wrote to support
guide-all = 📖 All topics

## What Specified Skilled Worker is

guide-title-what_is = What is Specified Skilled Worker?
guide-text-what_is =
    Specified Skilled Worker (特定技能) is a <b>status of residence</b> (在留資格). With it, people from other countries can live and work in Japan.

    It is for fields with too few workers in Japan. People with this status have the knowledge and skills for their field.
guide-title-workers = Different from intern training
guide-text-workers =
    <b>Technical Intern Training (技能実習)</b> is mainly for learning. Changing the workplace is limited.

    <b>Specified Skilled Worker</b> is for work. You come as a worker who can do the job. Under conditions, you can change your employer.
guide-title-tests = Skills and Japanese
guide-text-tests =
    You show with tests that you are ready for the work:

    • the <b>skill test</b> of your field
    • for type (i), a <b>Japanese test</b>: JFT-Basic, or JLPT N4 or better. For some work, you need a higher level.

    Did you complete Technical Intern Training No. 2 (技能実習２号) well? Perhaps you do not need some of these tests. “{ menu-eligibility }” checks this with you.
guide-title-advantages = Why companies use this status
guide-text-advantages =
    For companies, this status means:

    • a clear basis in law
    • people who passed a skill test and a Japanese test
    • employment that is meant to last

    More and more workplaces in Japan hire in this way.

## The two types

guide-title-types = The two types: (i) and (ii)
guide-text-types =
    <b>Type (i) (特定技能１号)</b> is for people with the knowledge and skills that their field needs. They have a right to support.

    <b>Type (ii) (特定技能２号)</b> is for people with higher skills.

    Type (i) never becomes type (ii) by itself. For type (ii), you need its own test and its own application. The Immigration Services Agency (出入国在留管理庁) decides.
guide-title-type_1 = Type (i) (特定技能１号)
guide-text-type_1 =
    • Your employer must make a support plan. You have a right to the ten supports.
    • You can stay five years in total. Read more in “{ guide-title-five_years }”.
    • As far as we know, you work full time for one employer. You cannot have a side job. Your family usually cannot come to live with you. Our staff will confirm this for you.
guide-title-type_2 = Type (ii) (特定技能２号)
guide-text-type_2 =
    • You must pass the test for type (ii) of your field and show work experience.
    • Type (ii) has no limit of five years.
    • There is no support plan. You can still write to us here.
    • As far as we know, your husband or wife and your children can apply to live with you. Our staff will confirm it.
    • Not every field has type (ii). Read the page of your field.

## Fields

# And where applications are limited now.
guide-title-fields = Fields of work and limits
# $open, $decided (Number) fields
guide-text-fields =
    You can work only in certain fields. { $open ->
        [1] One is open.
       *[other] { $open } are open.
    } { $decided ->
        [0] { "" }
        [1] It is decided to add one more. The day is not confirmed.
       *[other] It is decided to add { $decided } more. The days are not confirmed.
    }
# $fields (String) their names
guide-fields-notice = ⚠️ <b>Limited now:</b> { $fields }
# $ja (String) the official name
guide-field-names = Official name: { $ja }
guide-field-not_open = It is decided that this field will be added. The day on which it opens is not confirmed. Our staff will tell you when they know.
# $status, $test (String), $unsure (String) true or false
guide-field-skill_test = { $unsure ->
    [true] 📝 Skill test for { WORD("eligibility-option-status", $status) }: { $test } ❓
   *[false] 📝 Skill test for { WORD("eligibility-option-status", $status) }: { $test }
}
guide-field-care_japanese_test = 🗣 Besides the general Japanese test, this field has a Japanese test of its own: 介護日本語評価試験.
guide-field-driving_licence = 🚗 You need the Japanese driving licence (運転免許) for the work. Our staff will confirm which one.
# $status, $below (String), $roles (String) names of jobs, or none
guide-field-level =
    { $roles ->
        [none] 🗣 { WORD("eligibility-option-status", $status) }: JLPT N3 or better.
       *[other] 🗣 { WORD("eligibility-option-status", $status) }, { $roles }: JLPT N3 or better.
    } { $below ->
        [needs_staff] We have not confirmed that this is still so. Our staff will confirm it.
       *[not_met] A lower level is not enough.
    }
# $has (String) true or false
guide-field-ssw2 = { $has ->
    [true] Type (ii) (特定技能２号): exists in this field.
   *[false] Type (ii) (特定技能２号): as far as we know, not in this field.
}
# $has (String) true or false
guide-field-dispatch =
    { $has ->
        [true] Your employer can be a dispatch company (派遣会社).
       *[false] The company where you work must employ you itself. Dispatch (派遣) is not allowed.
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
guide-field-unsettled = ❓ means: not clear. No page says it clearly, or pages say different things. Our staff will confirm it.
# $status, $path, $verdict (String)
guide-suspension = { $verdict ->
    [not_met] ⚠️ { WORD("eligibility-option-status", $status) } – { WORD("eligibility-option-path", $path) }: applications for a Certificate of Eligibility (在留資格認定証明書) are suspended, as far as we know.
   *[needs_staff] ⚠️ { WORD("eligibility-option-status", $status) } – { WORD("eligibility-option-path", $path) }: applications are limited, as far as we know.
}
# $since (String) a day, $until (String) a day, or none
guide-suspension-days = { $until ->
    [none] Since { $since }. Our staff will confirm whether this is still so.
   *[other] From { $since } until { $until }. Our staff will confirm it.
}
guide-suspension-extend = Do you already work in this field and extend your stay? As far as we know, immigration examines your application as usual. This limit does not mean that you must leave Japan.

## Registered support organisation

guide-title-organisation = Registered support organisation
guide-text-organisation =
    A registered support organisation (登録支援機関) is registered with the government. It supports workers with type (i) in place of the company that employs them, in daily life and at work.

    After you arrive, it follows your support plan, so that you can live and work without worry.

    /help tells you which organisation runs this bot.
guide-title-why_organisation = Why there are such organisations
guide-text-why_organisation =
    A company that employs workers with type (i) must support them with a support plan. To do this alone, it needs people in charge of support, and more.

    It can ask a registered support organisation to do this. Then it is easier to follow the rules. The company and the people at work have less to do.
guide-title-reports = What changed in 2025
guide-text-reports =
    In 2025 the papers became simpler: the regular report is made once a year. Companies and organisations make it, not you. You must still send your own notices within 14 days, for example when your contract ends.

    <b>The interviews did not change:</b> at least once every three months.

## The ten supports

guide-title-supports = The ten supports
guide-text-supports = With type (i), you have a right to ten supports (義務的支援), from before you come to Japan until you leave. Tap one to read about it and to ask for it.
guide-title-optional_support = Other support
guide-text-optional_support =
    Besides the ten supports, an organisation may offer more help (任意的支援).

    This guide does not say what we offer. Please ask our staff.
# $ja (String) the official name
guide-official = Official name: { $ja }
# The names of the ten supports, short, for buttons.
guide-short-guidance = Explanation before you start
guide-short-transport = Pick-up and send-off
guide-short-housing = Housing and contracts
guide-short-orientation = Introduction to life in Japan
guide-short-accompany = Going with you to offices
guide-short-japanese = Learning Japanese
guide-short-consult = Consultation and complaints
guide-short-exchange = Meeting Japanese people
guide-short-job_change = Help to find a new job
guide-short-interview = Regular interviews
guide-support-guidance =
    Before the application, staff explain your contract, your work and the steps at immigration. They ask whether anybody took a deposit from you. They talk with you in person or by video, in a language that you understand.

    Is something not clear? You can ask again.
guide-support-transport =
    When you come to Japan, staff meet you at the airport and bring you to your work or home. When you go home for good, they go with you to the security check.

    To ask for it, write your flight, the day and the airport.
guide-support-housing =
    Staff help you to find a home, for example with a guarantor or a company home. They help with the contracts for daily life: bank, phone, electricity, gas, water.

    To ask for it, write what you need and since when.
guide-support-orientation =
    After you arrive, staff explain the rules of life in Japan: traffic, rubbish, disasters, the police, your rights under the law.

    You can ask them to explain a part again.
guide-support-accompany =
    Staff go with you to offices, for example to the city hall, for tax, insurance and pension. They help you with the forms.

    To ask for it, write to which office you must go, and by which day.
guide-support-japanese =
    Staff tell you about Japanese classes and materials. They help you to enrol.

    To ask for it, write where you live and when you have time.
guide-support-consult =
    You can bring any problem or complaint about work or life, in a language that you understand. Staff answer. If needed, they help you with the right office.

    To begin, press “{ life-send }” and choose what it is about.
guide-support-exchange =
    Staff tell you about local events and help you to meet Japanese people where you live and work.

    To ask for it, write what you would like to do.
guide-support-job_change =
    Did you lose your work, and it is not your fault, for example because the company closes? Then you get help to find a new employer.

    To ask for it, write what happened and the day on which your work ends. Please ask before you sign anything.
guide-support-interview =
    At least once every three months, staff talk with you, and separately with your supervisor. If they learn that the law is broken, they report it to the authorities.

    You can ask for an interview at any time, also before the three months are over.

## Interviews

guide-title-interviews = Interviews every three months
guide-text-interviews =
    At least <b>once every three months</b>, support staff talk with you. They also talk with your direct supervisor, without you.

    They ask about your work, pay, hours, days off, home and health. They ask whether anybody keeps your passport, residence card or money.

    If they learn that labour law is broken, staff must report it to the Labour Standards Inspection Office (労働基準監督署) or another authority.

    Has it been more than three months? Ask our staff for an interview.

## Changing jobs

guide-title-job_change = Changing jobs
guide-text-job_change =
    You can change jobs, under conditions.

    <b>Do not start at a new employer before you have the permission</b> of the Immigration Services Agency (出入国在留管理庁). Talk to our staff before you leave your work.

    When a contract ends or begins, you must tell the Immigration Services Agency within 14 days.
guide-title-job_change_rule = Which jobs you can change to
guide-text-job_change_rule =
    You can change to

    • work of the same job category (業務区分), because you already have the skills for it; or
    • a category for which it is confirmed that the skills are the same, for example by a test.

    For another field, you usually need the test of that field. It is hard to judge this alone. Our staff check it with you.

    In food service, a change is limited now, as far as we know. Read “{ field-food_service }”.
guide-title-job_change_permission = Permission first
guide-text-job_change_permission =
    Your permission names your employer. For a new employer or another field, you apply for a change of status (在留資格変更許可申請).

    You can begin the new work only after you get the permission.
guide-title-job_change_help = Who helps you to find a new job
guide-text-job_change_help =
    Did your contract end because of the company (it closed, or it dismissed you for its own reasons)? Then the company must help you find a new job. If it cannot, we or a related company must help, as far as possible until you have one.

    Staff write down your consultations, your visits to Hello Work (ハローワーク), the companies that may employ you, and the people in charge, also interpreters.

    Do you want to leave by your own wish? Then nobody has this duty. Please talk to us first.

## Five years

guide-title-five_years = The five years
guide-text-five_years =
    With Specified Skilled Worker (i), you can stay <b>five years in total</b> (通算5年). All fields and all employers count together. The time with “Designated Activities” (特定活動) to prepare counts too.

    Since 30 September 2025 there are exceptions. Leave for birth, childcare, illness or injury sometimes does not count.

    A sixth year is possible in some cases. For example: you failed the test for type (ii), but got at least 80 % of the pass mark. Or, in care, you nearly passed the national examination (介護福祉士国家試験). Our staff must check your case.

    Talk to our staff a year before the five years end. “{ menu-eligibility }” counts your days.

## Changes of the law

guide-title-changes = 📣 What changes
guide-text-changes = Changes that will come, and changes that began within the last year.
guide-changes-none = We know of nothing new now.
# $count (Number), the one in the menu
guide-changes-counted =
    🔔 Changes about you, or perhaps about you: <b>{ $count }</b>
    Each page says how sure it is.
# $title (String), $state (String), $on (String) a day or a month, $standing (String) counted in the menu, or listed
guide-changes-line =
    { $standing ->
        [counted] 🔔
       *[listed] •
    } <b>{ $title }</b>: { $state ->
        [in_force] since { $on }
        [decided] from { $on }
        [undated] decided, but no day yet
        [overdue] planned for { $on }, not confirmed
        [planned] expected { $on }, not certain
       *[unclear] not clear, { $on }
    }
# Said on a page about something else, above the changes.
guide-changes-notice = 📣 <b>The law has changed, or changes soon:</b>
# $title (String)
guide-change-title = <b>{ $title }</b>
# $state (String), $on (String) a day or a month
guide-change-when = { $state ->
    [in_force] 🗓 In force since: { $on }
    [decided] 🗓 Decided. It begins: { $on }
    [overdue] 🗓 It was to begin: { $on }. Our staff will confirm whether it has begun.
    [planned] 🗓 <b>Only expected, not certain.</b> Expected from: { $on }
   *[unclear] 🗓 <b>Not clear.</b> The day that pages name: { $on }. Our staff will confirm what is so now.
}
guide-change-undated = 🗓 Decided. The day on which it begins is not fixed yet.
# $on (String) a day or a month, such as 2026-06-05 or 2026-06
guide-change-decided = Decided or announced: { $on }
# $limit (String), $names (String) names of what limits it
guide-change-whom = { $limit ->
    [statuses] 👥 Status: { $names }
    [fields] 👥 Field: { $names }
    [countries] 👥 Nationality: { $names }
   *[paths] 👥 For: { $names }
}
# $concern (String)
guide-change-concern = { $concern ->
    [yes] ➡️ This concerns you.
    [maybe] ➡️ This may concern you. We do not know enough about you to be sure.
   *[no] ➡️ As far as we know, this does not concern you.
}
# $confidence (String)
guide-change-confidence =
    { $confidence ->
        [certain] ✅ We have seen the text of an official page about this.
        [likely] 🔹 Other pages say this. We have not seen the official text.
       *[unsettled] ❓ <b>Not clear:</b> pages say different things, or do not say what is so today. Do not rely on it before our staff confirm it.
    }
guide-intent-from_abroad = coming to Japan
guide-intent-change_status = changing the status of residence
guide-intent-change_employer = changing the employer
guide-intent-extend = extending the stay
guide-intent-home_trip = visiting home
guide-intent-leaving = leaving Japan for good
guide-intent-moving = moving house
guide-intent-family_visit = a visit of the family
guide-intent-permanent_residence = permanent residence

## Telephone numbers

guide-title-hotlines = ☎️ Telephone numbers
guide-text-hotlines = Tap a topic. You see who answers in your language.
guide-title-hotlines_status = 🛂 Status of residence, questions
guide-text-hotlines_status = For questions about your status and your life in Japan.
guide-title-hotlines_work = 🏭 Work and wages
guide-text-hotlines_work = For problems with pay, hours or treatment at work.
guide-title-hotlines_field = 🧰 Care, construction
guide-text-hotlines_field = These offices know the work of one field.
guide-title-hotlines_rights = ⚖️ Rights, law, violence
guide-text-hotlines_rights = Does somebody treat you badly or hurt you? Do you need to know the law?
guide-title-hotlines_health = 💚 Worries and health
guide-text-hotlines_health = These offices listen to you, or find a doctor who speaks your language.
guide-title-hotlines_life = 🏠 Daily life, disasters
guide-text-hotlines_life = For shopping problems, pension, taxes, looking for work, My Number, and after a disaster.
guide-hotlines-waiting = Our staff have not confirmed a number for these offices yet. Tap one to see its web page or its Japanese name.
# $name (String), $number (String), $languages (String) a language, or none, $old (String) true or false
guide-line = 📞 <b>{ $number }</b> { $name }{ $languages ->
    [none] {""}
   *[other] {", "}{ $languages }
}{ $old ->
    [true] {" "}⚠️ old copy
   *[false] {""}
}
# $at (String) a time such as 17:00
guide-line-open = 🟢 now, until { $at }
guide-line-always = 🟢 day and night
# $on (String) an ISO day, $at (String) a time such as 09:00
guide-line-closed = 🔴 closed. Next: { DAY($on) } { $at }
# $name (String) in Japanese
guide-hotline-ja = { $name }
# $number (String), $languages (String) names, or none
guide-hotline-number = { $languages ->
    [none] 📞 { $number }
   *[other] 📞 { $number } ({ $languages })
}
guide-hotline-waiting = ❓ Our staff have not confirmed its telephone number yet. Please look at its web page.
guide-hotline-named = ❓ We have no confirmed number or web page. Find it by its Japanese name, for example on a map.
# $keys (String) figures
guide-hotline-press = When somebody or a machine answers, press { $keys }.
# $languages (String) names
guide-hotline-languages = 🗣 At this office: { $languages }
guide-hotline-languages-waiting = 🗣 Perhaps: { $languages }
guide-hotline-cost-free = 🆓 Free of charge
guide-hotline-cost-call_charge = 💴 You pay for the call.
guide-hotline-cost-navi_dial = 💴 You pay for the call (Navi Dial).
guide-hotline-cost-interpreting_free = 💴 You pay for the call. The interpreter is free.
# $url (String), $languages (String) names
guide-hotline-online = 💬 In writing: { $url } ({ $languages })
# $url (String), $site (String) its name on the internet
guide-hotline-page = 🔗 <a href="{ $url }">{ $site }</a>
# $on (String) an ISO day
guide-hotline-checked = ✔️ Our staff checked it on { DAY($on) }.
# $on (String) an ISO day
guide-hotline-copied = 📄 From the official page, copy of { DAY($on) }. We have not called.
# $on (String) an ISO day, or none
guide-hotline-old = { $on ->
    [none] ⚠️ Old copy of the official page, without a date. We have not called. See the web page first:
   *[other] ⚠️ Old copy of the official page ({ DAY($on) }). We have not called. See the web page first:
}

## Opening hours

# $hours (String) one or more times; $new_year (String) open or closed
guide-hours = { $new_year ->
    [closed] 🕘 { $hours } (time in Japan). Closed from 29 December to 3 January.
   *[open] 🕘 { $hours } (time in Japan)
}
guide-hours-always = 🕘 day and night
guide-hours-unknown = 🕘 We do not know the hours.
# $days (String) weekdays, $from, $until (String) times such as 09:00, $holidays (String) true or false
guide-hours-opening = { $holidays ->
    [true] { $days } and public holidays { $from }–{ $until }
   *[false] { $days } { $from }–{ $until }
}
# $days (String) weekdays
guide-hours-only = Only on: { $days }
# $at (String) a time such as 17:00
guide-hours-open = 🟢 By these hours, somebody answers now, until { $at }.
# $on (Date), $at (String) a time such as 09:00
guide-hours-closed = 🔴 By these hours, nobody answers now. Next: { DAY($on) } at { $at }.

## What one must know of an office

# No other language is sure to be understood there.
guide-hotline-note-police = Perhaps they speak only Japanese.
guide-hotline-note-ambulance_fire = Say your language and stay on the line. In many places, but not everywhere, an interpreter joins. You hear nothing for a moment while they connect the call.
guide-hotline-note-police_not_urgent = Not at night. The hours differ by prefecture.
guide-hotline-note-ambulance_advice = Not every prefecture has it.
guide-hotline-note-consultation_centres = The web page lists the centres of all prefectures.
guide-hotline-note-tokyo_navi = For people who live, study or work in Tokyo.
guide-hotline-note-labour_standards = It gives advice only. You do not have to say your name.
guide-hotline-note-care_jicwels = For the field of care.
guide-hotline-note-construction_fits = For the field of construction.
guide-hotline-note-dv_plus = By telephone: Japanese. In other languages: write on the page.
guide-hotline-note-yorisoi = The foreign languages depend on the day and time.
guide-hotline-note-my_number = You can stop a lost card at any time, day and night.
guide-hotline-note-disaster_message = It works in large disasters, and for practice on fixed days.

## What one must know of a number

guide-hotline-number-ip_or_abroad = For some IP phones, and from abroad
guide-hotline-number-ip_or_prepaid = For IP and prepaid phones
guide-hotline-number-hokkaido = In Hokkaido
guide-hotline-number-sapporo = In Sapporo
guide-hotline-number-iwate_miyagi_fukushima = In Iwate, Miyagi and Fukushima
guide-hotline-number-languages_by_day = The language depends on the day.
guide-hotline-number-lost_card = About the card; to stop a lost card
guide-hotline-number-my_number_system = About the My Number system
