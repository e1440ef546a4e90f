# What we keep about a worker: the screen, and the files.

## My data

my_data-button = 🗂 သင့်အချက်အလက်
my_data-overview = <b>သင့်အကြောင်း မှတ်တမ်းတင်ထားသည်များ</b>
my_data-send = 📥 အားလုံးကို ဖိုင်ဖြင့် ပို့ပါ
my_data-correct = ✏️ အချက်အလက် ပြင်ရန်
my_data-document = သင့်အကြောင်း မှတ်တမ်းတင်ထားသည်များ
# Read by a person who opens the file for machines.
my_data-json-about = ဤဖိုင်တွင် လူတစ်ဦးအကြောင်း ဤ bot က မှတ်တမ်းတင်ထားသည်အားလုံး ပါပါသည်။ worker- ထိုသူနှင့် ချတ်။ profile- ထိုသူ သို့မဟုတ် ပံ့ပိုးကူညီရေးဝန်ထမ်း ပြောထားသည့် အချက်အလက်။ consents- ထိုသူ သဘောတူထားသည်များ။ conversations- တိုင်ပင်မှုများ၊ ထိုသူ ရေးသည်နှင့် ပံ့ပိုးကူညီရေးဝန်ထမ်း ပို့သည်များ။ hidden- ပံ့ပိုးကူညီရေးဝန်ထမ်းက ဖျောက်ပြီး ထားသည့် ထိုသူ၏စာများ။ versions- ထိုသူ ဖတ်နိုင်ပြီးမှ ပြင်ခဲ့သည့် ပံ့ပိုးကူညီရေးဝန်ထမ်း၏ အဖြေတွင် ပါခဲ့သမျှ။ interviews- ထိုသူနှင့် ပုံမှန်တွေ့ဆုံဆွေးနွေးခြင်းများ၊ အချက်တစ်ခုချင်းအတွက် ထိုသူပြောသည်များ (null- ပြဿနာ မရှိ)၊ မေးသူ၊ ပြဿနာကို ကုမ္ပဏီအား ပြော၊ မပြော။ reports- ထိုသူ၏ကိစ္စအကြောင်း ပံ့ပိုးကူညီရေးဝန်ထမ်းက ရုံး သို့မဟုတ် ကုမ္ပဏီကို ပြောသည် သို့မဟုတ် မပြောသည် (ပံ့ပိုးကူညီရေးဝန်ထမ်း၏ စာသား မပါ)။ screenings- စစ်ဆေးမှုများ၏ အဖြေများ။ papers- စစ်ဆေးမှုအလိုက် ထိုသူတွင် ရှိသည့် စာရွက်စာတမ်းများ။ contracts- ထိုသူ၏ အလုပ်စာချုပ်များ။ invitations- ထိုသူအတွက် ပြုလုပ်သည့် လင့်ခ်များ။ job_changes- အလုပ်ပြောင်းကူညီမှု မှတ်တမ်းများ။ obligations- ထိုသူအတွက် လုပ်ရမည့်အရာများ။ notes- ထိုသူနှင့်ဆိုင်သည့် လုပ်ငန်းများအကြောင်း ပံ့ပိုးကူညီရေးဝန်ထမ်း၏ မှတ်စု။ notices- လူအများသို့ ပို့သည့် သတင်း၊ ထိုသတင်း ဘာဖြစ်သည်၊ ထိုသူ ဖတ်ပြီးကြောင်း ပြောသည့်အချိန်။ said- bot ၏ စာများ။ is_held- ဥပဒေကိစ္စကြောင့် မှတ်တမ်းများကို ထားရ၊ မထားရ။ ရက်နှင့် အချိန်များသည် ISO 8601 ပုံစံ၊ အချိန်သည် UTC ဖြစ်ပါသည်။
# $title (String)
my_data-title = <b>{ $title }</b>
# $label, $value (String)
my_data-line = • { $label }- { $value }
my_data-line-alone = • { $label }
# $count (Number)
my_data-more = … နောက်ထပ် { $count } ခု (ဖိုင်များတွင် ပါပါသည်)
my_data-nothing = မရှိပါ
my_data-section-profile = ကိုယ်ရေးအချက်အလက်
my_data-section-contracts = စာချုပ်များ
my_data-section-consents = သဘောတူညီချက်များ
my_data-section-consultations = တိုင်ပင်မှုများ
my_data-section-interviews = ပုံမှန်တွေ့ဆုံဆွေးနွေးခြင်းများ
# The checks of the rules: “Am I eligible?” and “Changing jobs”
my_data-section-checks = စစ်ဆေးမှုများ
my_data-section-reports = ရုံးများသို့ သတင်းပို့မှုများ
my_data-section-obligations = သင့်အတွက် လုပ်ပေးရမည့်အရာများ
my_data-section-notices = သတင်းများ
my_data-section-messages = bot ၏ စာများ
my_data-section-rest = အခြား
# $value (String), $by (String)
my_data-said = { $by ->
    [worker] { $value } (သင်ပြောထားသည်)
   *[staff] { $value } (ပံ့ပိုးကူညီရေးဝန်ထမ်းထံမှ)
}
# $given_on, $withdrawn_on (String) days, $version (String) of the text to which the worker agreed
my_data-consent = သဘောတူသည့်ရက်- { $given_on } (စာသားမူ- { $version })
my_data-consent-withdrawn = သဘောတူသည့်ရက်- { $given_on } (စာသားမူ- { $version })၊ ပြီးဆုံးသည့်ရက်- { $withdrawn_on }
my_data-base_consent = ကျွန်ုပ်တို့၏ ကူညီမှုအတွက် သဘောတူညီချက်
# $number (String), $kind (String)
my_data-consultation-name = အမှတ် { $number } { WORD("consultation-kind", $kind) }
# $number (String)
my_data-complaint-name = အမှတ် { $number } 🔒 ပံ့ပိုးကူညီရေးဝန်ထမ်းအကြောင်း တိုင်ကြားချက်
# How far a consultation is, as its worker reads it
my_data-state-new = အသစ်
my_data-state-waiting_for_staff = ကျွန်ုပ်တို့၏ အဖြေကို စောင့်ဆဲ
my_data-state-waiting_for_worker = သင့်အဖြေကို စောင့်ဆဲ
my_data-state-escalated = ကူညီရေးတာဝန်ခံက ကြည့်နေသည်
my_data-state-closed = ပိတ်ပြီး
# $state (String), $opened_on (String) a day, $count (Number)
my_data-consultation = { WORD("my_data-state", $state) }၊ ဖွင့်သည့်ရက်- { $opened_on }၊ စာ { $count } စောင်
# $state (String), $when (String) a day and time or none, $held_on (String) a day, $interviewer (String) or none, $news (String) told, not_told or else, $told_whom, $told_on and $not_told (String)
my_data-interview = { $state ->
    [offered] အချိန် မရွေးရသေးပါ
    [booked] စီစဉ်ထားသည်
    [held] တွေ့ဆုံပြီးသည့်ရက်- { $held_on }
   *[cancelled] ပယ်ဖျက်ပြီး
}{ $interviewer ->
    [none] {""}
   *[other] {" "}(မေးသူ- { $interviewer })
}{ $when ->
    [none] {""}
   *[other] ၊ အချိန်- { $when } (ဂျပန်စံတော်ချိန်)
}{ $news ->
    [told] ၊ ကုမ္ပဏီကို ပြောပြီး- { $told_whom }၊ { $told_on }
    [not_told] ၊ ကုမ္ပဏီကို မပြောပါ- { $not_told }
   *[other] {""}
}
my_data-check-eligibility = စည်းမျဉ်းနှင့် ကိုက်ညီမှု စစ်ဆေးခြင်း
my_data-check-job_change = အလုပ်ပြောင်းခြင်း
# $started_on (String) a day, $count (Number)
my_data-check = စတင်သည့်ရက်- { $started_on }၊ အဖြေ { $count } ခု
# $on (String) a day, $state (String)
my_data-obligation = { $on }- { $state ->
    [open] မပြီးသေးပါ
    [not_needed] မလိုတော့ပါ
    [passed] နောက်ဆုံးရက် ကျော်သွားပါပြီ
   *[done] ပြီးပါပြီ
}
# A report. $number (String) of a consultation, or “none”
my_data-report-name = { $number ->
    [none] တွေ့ဆုံဆွေးနွေးခြင်းအကြောင်း
   *[other] အမှတ် { $number } အကြောင်း
}
# $addressee, $decision (String); $done_on (String) a day; $office (String) its name; $whom (String) somebody at the employer; $channel, $outcome, $reason (String) or “none”; $agreed (String) yes or no
my_data-report = { $addressee ->
    [employer] { $decision ->
        [reported] ပံ့ပိုးကူညီရေးဝန်ထမ်းက ကုမ္ပဏီကို ပြောခဲ့ပါသည်- { $whom }၊ { $done_on }{ my_data-report-how }{ $agreed ->
            [no] ။ ထိုအရာကို သင် သဘောမတူခဲ့ပါ
           *[yes] {""}
        }
       *[not_reported] ပံ့ပိုးကူညီရေးဝန်ထမ်းက ကုမ္ပဏီကို မပြောခဲ့ပါ ({ $done_on })
    }
   *[authority] { $decision ->
        [reported] ပံ့ပိုးကူညီရေးဝန်ထမ်းက ဤရုံးကို ပြောခဲ့ပါသည်- { $office }၊ { $done_on }{ my_data-report-how }။ { $outcome ->
            [accepted] ရုံးက လက်ခံထားပါသည်
            [examined] ရုံးက စစ်ဆေးနေပါသည်
            [done] ရုံးက ပြီးစီးပါပြီ
            [not_accepted] ရုံးက လက်မခံပါ
           *[none_yet] ရုံးက မဖြေသေးပါ
        }
       *[not_reported] ပံ့ပိုးကူညီရေးဝန်ထမ်းက ရုံးကို မပြောရန် ဆုံးဖြတ်ခဲ့ပါသည် ({ $done_on })- { $reason ->
            [worker_declines] သင် မလိုလားခဲ့ပါ
            [no_breach] စည်းမျဉ်းချိုးဖောက်မှု မရှိပါ
            [by_others] အခြားသူက ရုံးကို ပြောပြီးပါပြီ
            [still_checking] စစ်ဆေးဆဲ ဖြစ်ပါသည်
           *[other] အခြားအကြောင်း
        }
    }
}
# A part of the text above
my_data-report-how = { $channel ->
    [telephone] ၊ ဖုန်းဖြင့်
    [visit] ၊ ကိုယ်တိုင်သွား၍
    [letter] ၊ စာဖြင့်
   *[online] ၊ အွန်လိုင်းဖြင့်
}
my_data-job_change = အလုပ်ပြောင်းခြင်း မှတ်တမ်း
my_data-chat = ဤချတ်၏ နံပါတ်
my_data-number = ဤနေရာရှိ သင့်မှတ်တမ်းအမှတ်
my_data-invitation = ဖိတ်ကြားချက် ပြုလုပ်သည့်ရက်
my_data-held = ဥပဒေကိစ္စကြောင့် ဤမှတ်တမ်းများကို ယခု မဖျက်ပါ
# $who (String), $on (String) a day
my_data-message = { $who ->
    [worker] သင်၊ { $on }
    [worker_again] သင် ပြင်ခဲ့သည်၊ { $on }
    [staff_again] ပံ့ပိုးကူညီရေးဝန်ထမ်း ပြင်ခဲ့သည်၊ { $on }
    [staff_unsure] ပံ့ပိုးကူညီရေးဝန်ထမ်း၊ { $on } (သင့်ထံ မရောက်ခဲ့ခြင်း ဖြစ်နိုင်ပါသည်)
   *[staff] ပံ့ပိုးကူညီရေးဝန်ထမ်း၊ { $on }
}
# $on (String) a day
my_data-note = ပံ့ပိုးကူညီရေးဝန်ထမ်း၏ မှတ်စု၊ { $on }
# $text, $from (String)
my_data-forwarded = { $text } (ထပ်ဆင့်ပို့သူ- { $from })
# $text, $quote (String)
my_data-quoting = { $text } (ကိုးကားချက်- { $quote })
# $words (String), $hidden_on (String) a day, $status (String)
my_data-hidden = { $words } (ဖျောက်သည့်ရက်- { $hidden_on } { $status ->
    [kept] ၊ သက်သေအဖြစ် ထားသည်
    [held] ၊ ဥပဒေကိစ္စကြောင့် ထားသည်
   *[undecided] ၊ ကူညီရေးတာဝန်ခံ သို့မဟုတ် အက်ဒမင်က ဆုံးဖြတ်ပါမည်
    })
# $count (Number)
my_data-hidden-count = 🔒 သင့်စာ { $count } စောင်ကို ပံ့ပိုးကူညီရေးဝန်ထမ်း မမြင်ရအောင် ဖျောက်ပြီး ထားပါသည်
# $name (String) of the consultation, $on (String) a day
my_data-hidden-name = { $name }၊ { $on }
# $reason, $readers (or “none”), $status (String); $decide_on, $until (String) days, or “none”
my_data-hidden-why = { evidence-because } { evidence-only } { $status ->
    [kept] သက်သေအဖြစ် ထားပါသည်။ { $until ->
        [none] ဤတိုင်ပင်မှု မှတ်တမ်းများ ရှိနေသရွေ့ ထားပါမည်။
       *[other] { DAY($until) } အထိ ထားပါမည်။ ထိုရက်တွင် ဤတိုင်ပင်မှုကို ဖွင့်ထားဆဲဖြစ်လျှင် ပိုကြာပါမည်။
    }
    [held] ဥပဒေကိစ္စကြောင့် ထားပါသည်။ ဥပဒေကိစ္စ ပြီးလျှင် ဖျက်ဆီးပြီး သင့်ကို ပြောပြပါမည်။
   *[undecided] { $readers ->
        [none] သင့်အကြောင်း အခြားမှတ်တမ်းများ ရှိနေသရွေ့ ထားပါမည်။
       *[other] ထိုသူတို့က { DAY($decide_on) } နောက်ဆုံးထား၍ ဆုံးဖြတ်သင့်ပါသည်။ ထိုအချိန်အထိ သင့်အကြောင်း အခြားမှတ်တမ်းများ ရှိနေသရွေ့ ထားပါမည်။
    }
}
my_data-removed = (ဤနေရာတွင် မရှိတော့ပါ)
my_data-no-words = (ဓာတ်ပုံ၊ ဖိုင် သို့မဟုတ် အသံမက်ဆေ့ချ်)
# $on (String) a day; $purpose (String) say, correct or take_back; $outcome (String); $read_on, $corrected_on, $back_on (String) days, or “none”
my_data-notice = { $on }- { $purpose ->
    [correct] ယခင်သတင်း၏ မူအသစ်-{" "}
    [take_back] ယခင်သတင်းကို ပြန်ရုပ်သိမ်းသည်-{" "}
   *[say] {""}
}{ WORD("my_data-outcome", $outcome) }{ $read_on ->
    [none] {""}
   *[other] ၊ ဖတ်ပြီးကြောင်း သင်ပြောသည့်ရက်- { $read_on }
}{ $corrected_on ->
    [none] {""}
   *[other] ၊ မူအသစ်- { $corrected_on }
}{ $back_on ->
    [none] {""}
   *[other] ၊ ပြန်ရုပ်သိမ်းသည့်ရက်- { $back_on }
}
my_data-outcome-queued = ပို့ရန် စောင့်နေသည်
my_data-outcome-sending = ပို့နေသည်
my_data-outcome-sent = ပို့ပြီး
my_data-outcome-repeated = ပို့ပြီး၊ 2 ကြိမ် ဖြစ်နိုင်သည်
my_data-outcome-unreachable = သင့်ထံ မရောက်ပါ
my_data-outcome-refused = ပို့၍ မရခဲ့ပါ
my_data-outcome-cancelled = မပို့ပါ
my_data-outcome-skipped = မလိုတော့သောကြောင့် မပို့ပါ
# Why a notice was not sent; what takes one back is done
my_data-outcome-done = ပြီးပါပြီ
my_data-outcome-muted = သင် သတင်းများ ရပ်ထားသောကြောင့် မပို့ပါ
my_data-outcome-no_text = သင့်ဘာသာစကားဖြင့် စာသား မရှိသောကြောင့် မပို့ပါ
my_data-outcome-unchanged = သင့်အတွက် ဘာမျှ မပြောင်းသောကြောင့် မပို့ပါ
my_data-outcome-may_have_it = ပို့နေစဉ် ရပ်ခဲ့သည်၊ ရောက်ပြီးသား ဖြစ်နိုင်သည်
