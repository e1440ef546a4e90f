# My dates: everything that comes for a worker, and the same as a calendar file.

my_dates-title = <b>मेरा मिति</b>
# $kind (String) of a reminder; $deadline (String) the last day
my_dates-line =
    📅 <b>{ WORD("reminder-name", $kind) }</b>
    अन्तिम दिन: { DAY($deadline) }
my_dates-line-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    अन्तिम दिन { DAY($deadline) } थियो।
# Said to be done, without the day of it.
my_dates-line-no_day =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    अन्तिम दिन: { DAY($deadline) }। तपाईंले गरिसकेँ भन्नुभयो, तर यसको मिति हामीलाई अझै थाहा छैन।
    त्यो मिति हामीलाई भन्नुहोस्, वा सहायता कर्मचारीलाई सोध्नुहोस्: { sign-person }
# $applied_on (String), $stay_expiry (String) days
my_dates-line-applied_late =
    ⚠️ <b>{ reminder-name-stay_renewal }</b>
    अन्तिम दिन { DAY($stay_expiry) } थियो। तपाईंले त्यसपछि, { DAY($applied_on) } मा आवेदन दिनुभयो।
    बस्न र काम गर्न पाइन्छ कि पाइँदैन, अहिले नै सहायता कर्मचारीलाई सोध्नुहोस्: { sign-person }
my_dates-nearer = ⬆️ नजिकका मिति
my_dates-further = ⬇️ पछिका मिति
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-reminder = 🔔 अर्को पटक सम्झाउने: { DAY($on) } { $at } (जापान समय)
# Also shown at a counter in Japanese. $kind (String) of a reminder; $deadline (Date) the last day; $organisation (String)
# and the rest as in my_dates-call_when
my_dates-overdue =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    अन्तिम दिन { DAY($deadline) } थियो। ढिलो भयो, तर हामी मद्दत गर्न सक्छौँ।

    { $phone ->
        [none] अहिले नै “{ reminder-button-help }” थिच्नुहोस्।
       *[other] { $we_on ->
            [now] “{ reminder-button-help }” थिच्नुहोस्, वा अहिले नै { $organisation } मा फोन गर्नुहोस्: { $phone }।
           *[other] अहिले नै “{ reminder-button-help }” थिच्नुहोस्, वा { DAY($we_on) }, { $we_at } देखि { $organisation } मा फोन गर्नुहोस्: { $phone }।
        }
    }
# Somebody may have no stay any more. $phone (String), or “none”; $we_on (String) the day on which our telephone is
# answered next, or now, $we_at (String) from when; $office_on (String) the next day on which offices are open, or today
my_dates-call_when = { $phone ->
    [none] अहिले नै “{ reminder-button-help }” थिच्नुहोस्। { my_dates-call_immigration }
   *[other] { $we_on ->
        [now] अहिले नै हामीलाई फोन गर्नुहोस्: { $phone }।
       *[other] { DAY($we_on) }, { $we_at } देखि हामीलाई फोन गर्नुहोस्: { $phone }।
    } { my_dates-call_immigration }
}
my_dates-call_immigration = { $office_on ->
    [today] वा अध्यागमन कार्यालय (地方出入国在留管理局) मा आजै, वा खुल्नेबित्तिकै फोन गर्नुहोस्।
   *[other] अध्यागमन कार्यालय (地方出入国在留管理局) आज बन्द छ। त्यहाँ { DAY($office_on) } मा फोन गर्न सक्नुहुन्छ।
}
# Also shown at a counter in Japanese. $deadline (String) the last day
my_dates-overdue-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    अन्तिम दिन { DAY($deadline) } थियो। बस्न र काम गर्न पाइन्छ कि पाइँदैन, कृपया सोध्नुहोस्।

    { my_dates-call_when }
# Plain, also in the calendar file.
my_dates-interview-name = सहायता कर्मचारीसँग भेटघाट
# $on (Date), $at (String) an hour of the clock such as 09:00
my_dates-interview =
    🤝 <b>{ my_dates-interview-name }</b>
    { DAY($on) }, { $at } (जापान समय)
my_dates-interview-online = 💻 अनलाइन
# $place (String)
my_dates-interview-place = 📍 { $place }
my_dates-interview-choose = 🤝 भेटघाटको समय छान्नुहोस्
my_dates-unreminded = ⚠️ सम्झाउने सन्देशमा तपाईंको सहमति छैन, त्यसैले हामी सम्झाउँदैनौँ। यो फेर्न सक्नुहुन्छ: /privacy
my_dates-choose = पढ्न, गरिसकेँ भन्न वा मिति फेर्न एउटा छान्नुहोस्।
my_dates-empty =
    <b>मेरा मिति</b>

    अहिले तपाईंको कुनै अन्तिम मिति हामीलाई थाहा छैन। यी मिति हामीलाई भन्नुभयो भने समयमै सम्झाउँछौँ:

    • { profile-name-stay_expiry }
    • { profile-name-passport_expiry }
    • { profile-name-mynumber_expiry }
    • { profile-name-last_health_check_on }
    • { profile-name-moved_on }

    “{ menu-profile }” मा भन्न सक्नुहुन्छ।
my_dates-gone = यो भइसक्यो, वा यसको मिति बदलियो। अहिलेका मिति हेर्न पछाडि जानुहोस्।

## One date: a day that was wrong, a contract that ended, a last day that is past

my_dates-new_day = ✏️ मिति फेर्नुहोस्
my_dates-contract_ended = 💼 मेरो सम्झौता सकियो
# $part (String) a date of “My details”; $example (String) a day that is typed right
my_dates-ask-day =
    <b>{ WORD("profile-name", $part) }</b>

    सही दिन छान्नुहोस्, वा टाइप गर्नुहोस्, जस्तै { $example }। अंग्रेजी मिति (ई.सं.) लेख्नुहोस्, वि.सं. होइन।
# $example (String) a day that is typed right
my_dates-ask-contract_ended =
    💼 <b>तपाईंको सम्झौता कुन दिन सकियो?</b>

    यो मिति सहायता कर्मचारीले देख्छन्। तपाईंको कम्पनीले देख्दैन। टाइप पनि गर्न सक्नुहुन्छ: { $example }। अंग्रेजी मिति (ई.सं.) लेख्नुहोस्, वि.सं. होइन।
# $on (String) the day that is known so far
my_dates-known = अहिले हामीसँग भएको मिति: { DAY($on) }।
# More than two years ahead.
my_dates-far = अहिले केही गर्नुपर्दैन।
# $deadline (Date) the last day
my_dates-late-ask =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>

    अन्तिम दिन { DAY($deadline) } थियो।

    <b>यो गर्नुभयो?</b>
my_dates-late-yes = ✅ गरिसकेँ
my_dates-late-no = ⏳ अझै गरेको छैन
# $part (String) a date of “My details”; $on (String) the day from which is counted
my_dates-told =
    ✅ धन्यवाद। हामी यो दिनदेखि गन्छौँ:
    <b>{ WORD("profile-name", $part) }: { DAY($on) }</b>
# Below my_dates-told, which shows the day that support staff have. $own (String) the day that the worker told
my_dates-told-other = तपाईंले { DAY($own) } भन्नुभयो। सहायता कर्मचारीसँग माथिको मिति छ। माथिको मिति गलत छ? “{ reminder-button-help }” थिच्नुहोस्।

## After a day was told: what follows from it. $kind (String) of a reminder; $deadline (String) the last day

my_dates-follows-contract_end = 📅 <b>{ DAY($deadline) }</b> सम्म इमिग्रेसन (出入国在留管理庁) लाई सूचना दिनुपर्छ।
my_dates-follows-also = यो पनि: { WORD("reminder-name", $kind) }, अन्तिम दिन { DAY($deadline) }।
my_dates-follows-late =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    अन्तिम दिन { DAY($deadline) } थियो। अझै गर्न सकिन्छ। कृपया सकेसम्म चाँडो गर्नुहोस्। हामी मद्दत गर्छौँ।
my_dates-follows-past-stay =
    ⚠️ <b>{ WORD("reminder-name", $kind) }</b>
    अन्तिम दिन { DAY($deadline) } थियो। हामी सहायता कर्मचारीलाई भन्छौँ। बस्न र काम गर्न पाइन्छ कि पाइँदैन, कृपया सोध्नुहोस्।
    { my_dates-call_when }

## The calendar file

my_dates-calendar = 📆 मेरा मिति क्यालेन्डरमा राख्ने
# The name of the calendar on a phone.
my_dates-calendar-name = जापानमा मेरा मिति
my_dates-calendar-sent = मितिहरू क्यालेन्डरमा राख्न यो फाइल फोनमा खोल्नुहोस्। मिति बदलिए फाइल फेरि लिनुहोस्।
