# What we keep about a worker: the screen, and the files.

## My data

my_data-button = 🗂 मेरो डेटा
my_data-overview = <b>हामी तपाईंबारे के राख्छौँ</b>
my_data-send = 📥 सबै फाइलमा पठाउनुहोस्
my_data-correct = ✏️ मेरो विवरण सच्याउनुहोस्
my_data-document = हामी तपाईंबारे के राख्छौँ
# Read by a person who opens the file for machines.
my_data-json-about = यो फाइलमा यो बटले एक जना व्यक्तिबारे राखेका सबै कुरा छन्। worker: व्यक्ति र च्याट। profile: विवरण, कामदार वा कर्मचारीले भनेका। consents: व्यक्ति केमा सहमत भयो। conversations: परामर्श, व्यक्तिले लेखेका र कर्मचारीले पठाएका कुरा। hidden: कर्मचारीले लुकाएका र राखिएका व्यक्तिका कुरा। versions: व्यक्तिले पढ्न सक्ने भएपछि सच्याइएको कर्मचारीको जवाफमा लेखिएका सबै कुरा। interviews: व्यक्तिसँगका नियमित भेटघाट, व्यक्तिले एक-एक विषयमा भनेका कुरा (null: समस्या छैन), कसले भेट्यो, र समस्या कम्पनीलाई भनियो कि भनिएन। reports: व्यक्तिका कुराबारे कर्मचारीले कार्यालय वा कम्पनीलाई के भने, वा भनेनन् भन्ने, कर्मचारीले लेखेका शब्दबाहेक। screenings: जाँचका जवाफ। papers: व्यक्तिसँग भएका कागजात, जाँचअनुसार। contracts: व्यक्तिको रोजगार। invitations: व्यक्तिका लागि बनाइएका लिंक। job_changes: काम परिवर्तन सहायताका अभिलेख। obligations: व्यक्तिका लागि गर्नुपर्ने काम। notes: व्यक्तिबारेका कामका कर्मचारीका टिपोट। notices: धेरै जनालाई पठाइएका समाचार, तिनको के भयो, र व्यक्तिले पढेँ भनेको समय। said: बटका सन्देश। is_held: कानुनी मुद्दाका कारण अभिलेख राखिएका छन्। दिन र समय ISO 8601 मा छन्, समय UTC मा।
# $title (String)
my_data-title = <b>{ $title }</b>
# $label, $value (String)
my_data-line = • { $label }: { $value }
my_data-line-alone = • { $label }
# $count (Number)
my_data-more = { $count ->
    [1] … अरू { $count } वटा, फाइलमा
   *[other] … अरू { $count } वटा, फाइलमा
}
my_data-nothing = केही छैन
my_data-section-profile = मेरो विवरण
my_data-section-contracts = सम्झौता
my_data-section-consents = सहमति
my_data-section-consultations = परामर्श
my_data-section-interviews = नियमित भेटघाट
# The checks of the rules: “Am I eligible?” and “Changing jobs”
my_data-section-checks = जाँच
my_data-section-reports = कार्यालयलाई दिएका खबर
my_data-section-obligations = हामीले तपाईंका लागि गर्नुपर्ने काम
my_data-section-notices = समाचार
my_data-section-messages = बटका सन्देश
my_data-section-rest = अरू
# $value (String), $by (String)
my_data-said = { $by ->
    [worker] { $value } (तपाईंले भनेको)
   *[staff] { $value } (सहायता कर्मचारीबाट)
}
# $given_on, $withdrawn_on (String) days, $version (String) of the text to which the worker agreed
my_data-consent = सहमति दिएको दिन { $given_on } (पाठको संस्करण: { $version })
my_data-consent-withdrawn = सहमति दिएको दिन { $given_on } (पाठको संस्करण: { $version }), सकिएको दिन { $withdrawn_on }
my_data-base_consent = हाम्रो सहायतामा सहमति
# $number (String), $kind (String)
my_data-consultation-name = नं. { $number } { WORD("consultation-kind", $kind) }
# $number (String)
my_data-complaint-name = नं. { $number } 🔒 सहायता कर्मचारीबारे गुनासो
# How far a consultation is, as its worker reads it
my_data-state-new = नयाँ
my_data-state-waiting_for_staff = हाम्रो जवाफ पर्खँदै
my_data-state-waiting_for_worker = तपाईंलाई पर्खँदै
my_data-state-escalated = हाम्रा व्यवस्थापकले हेर्दै छन्
my_data-state-closed = बन्द
# $state (String), $opened_on (String) a day, $count (Number)
my_data-consultation =
    { WORD("my_data-state", $state) }, खोलेको दिन { $opened_on }, { $count ->
        [1] { $count } वटा सन्देश
       *[other] { $count } वटा सन्देश
    }
# $state (String), $when (String) a day and time or none, $held_on (String) a day, $interviewer (String) or none, $news (String) told, not_told or else, $told_whom, $told_on and $not_told (String)
my_data-interview = { $state ->
    [offered] समय अझै छानिएको छैन
    [booked] समय तय भएको
    [held] भेटेको दिन { $held_on }
   *[cancelled] रद्द
}{ $interviewer ->
    [none] {""}
   *[other] , भेट्ने कर्मचारी { $interviewer }
}{ $when ->
    [none] {""}
   *[other] ; समय: { $when } (जापान समय)
}{ $news ->
    [told] ; कम्पनीलाई भन्यौँ: { $told_whom }, { $told_on }
    [not_told] ; कम्पनीलाई भनेनौँ: { $not_told }
   *[other] {""}
}
my_data-check-eligibility = म योग्य छु?
my_data-check-job_change = काम परिवर्तन
# $started_on (String) a day, $count (Number)
my_data-check =
    सुरु गरेको दिन { $started_on }, { $count ->
        [1] { $count } वटा जवाफ
       *[other] { $count } वटा जवाफ
    }
# $on (String) a day, $state (String)
my_data-obligation = { $on }: { $state ->
    [open] बाँकी
    [not_needed] अब चाहिएन
    [passed] अन्तिम दिन बित्यो
   *[done] सकियो
}
# A report. $number (String) of a consultation, or “none”
my_data-report-name = { $number ->
    [none] भेटघाटबारे
   *[other] नं. { $number } बारे
}
# $addressee, $decision (String); $done_on (String) a day; $office (String) its name; $whom (String) somebody at the employer; $channel, $outcome, $reason (String) or “none”; $agreed (String) yes or no
my_data-report = { $addressee ->
    [employer] { $decision ->
        [reported] सहायता कर्मचारीले कम्पनीलाई भने: { $whom }, { $done_on }{ my_data-report-how }{ $agreed ->
            [no] । तपाईंले यसमा सहमति दिनुभएको थिएन
           *[yes] {""}
        }
       *[not_reported] सहायता कर्मचारीले कम्पनीलाई भनेनन् ({ $done_on })
    }
   *[authority] { $decision ->
        [reported] सहायता कर्मचारीले यो कार्यालयलाई भने: { $office }, { $done_on }{ my_data-report-how }। { $outcome ->
            [accepted] कार्यालयमा दर्ता भयो
            [examined] कार्यालयले जाँच गर्दै छ
            [done] कार्यालयको काम सकियो
            [not_accepted] कार्यालयमा दर्ता भएन
           *[none_yet] कार्यालयले अझै जवाफ दिएको छैन
        }
       *[not_reported] सहायता कर्मचारीले कार्यालयलाई नभन्ने निर्णय गरे ({ $done_on }): { $reason ->
            [worker_declines] तपाईंले चाहनुभएन
            [no_breach] नियम तोडिएको थिएन
            [by_others] अरू कसैले कार्यालयलाई भन्यो
            [still_checking] अझै जाँच हुँदै छ
           *[other] अर्को कारण
        }
    }
}
# A part of the text above
my_data-report-how = { $channel ->
    [telephone] , फोनबाट
    [visit] , त्यहाँ गएर
    [letter] , चिठीबाट
   *[online] , अनलाइन
}
my_data-job_change = काम परिवर्तनको अभिलेख
my_data-chat = यो च्याटको नम्बर
my_data-number = यहाँको मेरो सन्दर्भ नम्बर
my_data-invitation = निमन्त्रणा बनाएको दिन
my_data-held = कानुनी मुद्दाका कारण हामी यी अभिलेख अहिले मेटाउँदैनौँ
# $who (String), $on (String) a day
my_data-message = { $who ->
    [worker] तपाईं, { $on }
    [worker_again] तपाईंले फेर्नुभयो, { $on }
    [staff_again] सहायता कर्मचारीले सच्याए, { $on }
    [staff_unsure] सहायता कर्मचारी, { $on } (सायद तपाईंले पाउनुभएन)
   *[staff] सहायता कर्मचारी, { $on }
}
# $on (String) a day
my_data-note = सहायता कर्मचारीको टिपोट, { $on }
# $text, $from (String)
my_data-forwarded = { $text } (फर्वार्ड गरिएको, पठाउने: { $from })
# $text, $quote (String)
my_data-quoting = { $text } (उद्धरण: { $quote })
# $words (String), $hidden_on (String) a day, $status (String)
my_data-hidden = { $words } ({ $hidden_on } मा लुकाइएको { $status ->
    [kept] र प्रमाणका रूपमा राखिएको
    [held] र कानुनी मुद्दाका कारण राखिएको
   *[undecided] ; हाम्रा व्यवस्थापक वा एडमिनले निर्णय गर्छन्
    })
# $count (Number)
my_data-hidden-count = { $count ->
    [1] 🔒 तपाईंको { $count } वटा सन्देश सहायता कर्मचारीबाट लुकाएर राखिएको छ
   *[other] 🔒 तपाईंका { $count } वटा सन्देश सहायता कर्मचारीबाट लुकाएर राखिएका छन्
}
# $name (String) of the consultation, $on (String) a day
my_data-hidden-name = { $name }, { $on }
# $reason, $readers (or “none”), $status (String); $decide_on, $until (String) days, or “none”
my_data-hidden-why = { evidence-because } { evidence-only } { $status ->
    [kept] यो प्रमाणका रूपमा राखिएको छ, { $until ->
        [none] यो परामर्शका अभिलेखजत्तिकै समय।
       *[other] { DAY($until) } सम्म, वा त्यसबेला पनि यो परामर्श खुला भए त्योभन्दा लामो समय।
    }
    [held] कानुनी मुद्दाका कारण यो राखिएको छ। मुद्दा सकिएपछि हामी नष्ट गर्छौँ र तपाईंलाई भन्छौँ।
   *[undecided] { $readers ->
        [none] तपाईंबारेका अरू अभिलेखजत्तिकै समय हामी यो राख्छौँ।
       *[other] यसको के गर्ने, उनीहरूले { DAY($decide_on) } सम्म निर्णय गर्नुपर्छ। त्यसबेलासम्म तपाईंबारेका अरू अभिलेखजत्तिकै समय हामी यो राख्छौँ।
    }
}
my_data-removed = (अब यहाँ छैन)
my_data-no-words = (फोटो, फाइल वा भ्वाइस सन्देश)
# $on (String) a day; $purpose (String) say, correct or take_back; $outcome (String); $read_on, $corrected_on, $back_on (String) days, or “none”
my_data-notice = { $on }: { $purpose ->
    [correct] पहिलेको समाचारको नयाँ संस्करण:{" "}
    [take_back] पहिलेको समाचार फिर्ता लिइयो:{" "}
   *[say] {""}
}{ WORD("my_data-outcome", $outcome) }{ $read_on ->
    [none] {""}
   *[other] ; { $read_on } मा तपाईंले पढेँ भन्नुभयो
}{ $corrected_on ->
    [none] {""}
   *[other] ; नयाँ संस्करण { $corrected_on } मा
}{ $back_on ->
    [none] {""}
   *[other] ; { $back_on } मा फिर्ता लिइयो
}
my_data-outcome-queued = पठाउन बाँकी
my_data-outcome-sending = पठाउँदै
my_data-outcome-sent = पठाइयो
my_data-outcome-repeated = पठाइयो, सायद दुई पटक
my_data-outcome-unreachable = तपाईंकहाँ पुगेन
my_data-outcome-refused = पठाउन सकिएन
my_data-outcome-cancelled = पठाइएन
my_data-outcome-skipped = पठाइएन, किनभने अब चाहिएन
# Why a notice was not sent; what takes one back is done
my_data-outcome-done = सकियो
my_data-outcome-muted = पठाइएन, किनभने तपाईंले समाचार बन्द गर्नुभएको थियो
my_data-outcome-no_text = पठाइएन, किनभने तपाईंको भाषामा पाठ थिएन
my_data-outcome-unchanged = पठाइएन, किनभने तपाईंका लागि केही बदलिएन
my_data-outcome-may_have_it = पठाउँदा-पठाउँदै रोकियो; सायद आइपुग्यो
