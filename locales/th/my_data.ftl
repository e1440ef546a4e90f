# What we keep about a worker: the screen, and the files.

## My data

my_data-button = 🗂 ข้อมูลที่เราเก็บไว้
my_data-overview = <b>สิ่งที่เราเก็บเกี่ยวกับคุณ</b>
my_data-send = 📥 รับข้อมูลทั้งหมดเป็นไฟล์
my_data-correct = ✏️ แก้ไขข้อมูลส่วนตัว
my_data-document = สิ่งที่เราเก็บเกี่ยวกับคุณ
# Read by a person who opens the file for machines.
my_data-json-about = ไฟล์นี้มีทุกอย่างที่บอตนี้เก็บเกี่ยวกับคนหนึ่งคน worker: คนและแชต profile: ข้อมูลส่วนตัวที่คนทำงานหรือเจ้าหน้าที่บอก consents: สิ่งที่คนนี้ยินยอม conversations: การปรึกษา พร้อมสิ่งที่คนนี้เขียนและสิ่งที่เจ้าหน้าที่ส่ง hidden: ข้อความของคนนี้ที่เจ้าหน้าที่ซ่อนและยังเก็บไว้ versions: ทุกเนื้อความของคำตอบของเจ้าหน้าที่ ที่แก้ไขหลังจากคนนี้อ่านได้แล้ว interviews: การพบพูดคุยตามกำหนดกับคนนี้ พร้อมสิ่งที่คนนี้บอกทีละข้อ (null: ไม่มีปัญหา) ใครเป็นผู้พบพูดคุย และบอกบริษัทเรื่องปัญหาหรือไม่ reports: สิ่งที่เจ้าหน้าที่บอกหน่วยงานหรือบริษัทเรื่องของคนนี้ หรือการที่ไม่ได้บอก โดยไม่มีถ้อยคำของเจ้าหน้าที่ screenings: คำตอบในการตรวจเงื่อนไข papers: เอกสารที่คนนี้มี แยกตามการตรวจ contracts: การจ้างงานของคนนี้ invitations: ลิงก์ที่ทำให้คนนี้ job_changes: บันทึกการช่วยเปลี่ยนงาน obligations: สิ่งที่ต้องทำให้คนนี้ notes: สิ่งที่เจ้าหน้าที่จดไว้เรื่องงานเกี่ยวกับคนนี้ notices: ข่าวที่ส่งถึงหลายคน ผลของการส่ง และวันที่คนนี้บอกว่าอ่านแล้ว said: ข้อความของบอต is_held: บันทึกถูกเก็บไว้เพราะคดีความ วันที่และเวลาเป็น ISO 8601 เวลาเป็น UTC
# $title (String)
my_data-title = <b>{ $title }</b>
# $label, $value (String)
my_data-line = • { $label }: { $value }
my_data-line-alone = • { $label }
# $count (Number)
my_data-more = … และอีก { $count } รายการ ในไฟล์
my_data-nothing = ไม่มี
my_data-section-profile = ข้อมูลส่วนตัว
my_data-section-contracts = สัญญา
my_data-section-consents = ความยินยอม
my_data-section-consultations = การปรึกษา
my_data-section-interviews = การพบพูดคุยตามกำหนด
# The checks of the rules: “Am I eligible?” and “Changing jobs”
my_data-section-checks = การตรวจเงื่อนไข
my_data-section-reports = การรายงานต่อหน่วยงาน
my_data-section-obligations = สิ่งที่เราต้องทำให้คุณ
my_data-section-notices = ข่าว
my_data-section-messages = ข้อความของบอต
my_data-section-rest = อื่น ๆ
# $value (String), $by (String)
my_data-said = { $by ->
    [worker] { $value } (คุณบอกเรา)
   *[staff] { $value } (จากเจ้าหน้าที่สนับสนุน)
}
# $given_on, $withdrawn_on (String) days, $version (String) of the text to which the worker agreed
my_data-consent = ยินยอมเมื่อ { $given_on } (ฉบับของเนื้อความ: { $version })
my_data-consent-withdrawn = ยินยอมเมื่อ { $given_on } (ฉบับของเนื้อความ: { $version }) สิ้นสุดเมื่อ { $withdrawn_on }
my_data-base_consent = ความยินยอมรับการสนับสนุนของเรา
# $number (String), $kind (String)
my_data-consultation-name = หมายเลข { $number } { WORD("consultation-kind", $kind) }
# $number (String)
my_data-complaint-name = หมายเลข { $number } 🔒 ร้องเรียนเรื่องเจ้าหน้าที่สนับสนุน
# How far a consultation is, as its worker reads it
my_data-state-new = ใหม่
my_data-state-waiting_for_staff = รอคำตอบของเรา
my_data-state-waiting_for_worker = รอคุณ
my_data-state-escalated = หัวหน้าฝ่ายสนับสนุนกำลังดูอยู่
my_data-state-closed = ปิดแล้ว
# $state (String), $opened_on (String) a day, $count (Number)
my_data-consultation = { WORD("my_data-state", $state) } เปิดเมื่อ { $opened_on } มี { $count } ข้อความ
# $state (String), $when (String) a day and time or none, $held_on (String) a day, $interviewer (String) or none, $news (String) told, not_told or else, $told_whom, $told_on and $not_told (String)
my_data-interview = { $state ->
    [offered] ยังไม่ได้เลือกเวลา
    [booked] นัดไว้แล้ว
    [held] พบกันเมื่อ { $held_on }
   *[cancelled] ยกเลิกแล้ว
}{ $interviewer ->
    [none] {""}
   *[other] {" "}โดย { $interviewer }
}{ $when ->
    [none] {""}
   *[other] {" "}· เวลา: { $when } (เวลาญี่ปุ่น)
}{ $news ->
    [told] {" "}· เราบอกบริษัทแล้ว: { $told_whom }, { $told_on }
    [not_told] {" "}· เราไม่ได้บอกบริษัท: { $not_told }
   *[other] {""}
}
my_data-check-eligibility = ตรวจเงื่อนไขทักษะเฉพาะทาง
my_data-check-job_change = การเปลี่ยนงาน
# $started_on (String) a day, $count (Number)
my_data-check = เริ่มเมื่อ { $started_on } มี { $count } คำตอบ
# $on (String) a day, $state (String)
my_data-obligation = { $on }: { $state ->
    [open] ยังไม่เสร็จ
    [not_needed] ไม่จำเป็นอีกแล้ว
    [passed] เลยวันสุดท้ายแล้ว
   *[done] เสร็จแล้ว
}
# A report. $number (String) of a consultation, or “none”
my_data-report-name = { $number ->
    [none] เรื่องการพบพูดคุย
   *[other] เรื่องหมายเลข { $number }
}
# $addressee, $decision (String); $done_on (String) a day; $office (String) its name; $whom (String) somebody at the employer; $channel, $outcome, $reason (String) or “none”; $agreed (String) yes or no
my_data-report = { $addressee ->
    [employer] { $decision ->
        [reported] เจ้าหน้าที่สนับสนุนบอกบริษัท: { $whom }, { $done_on }{ my_data-report-how }{ $agreed ->
            [no] {" "}· คุณไม่ได้ยินยอมเรื่องนี้
           *[yes] {""}
        }
       *[not_reported] เจ้าหน้าที่สนับสนุนไม่ได้บอกบริษัท ({ $done_on })
    }
   *[authority] { $decision ->
        [reported] เจ้าหน้าที่สนับสนุนบอกหน่วยงานนี้: { $office }, { $done_on }{ my_data-report-how } · { $outcome ->
            [accepted] หน่วยงานรับเรื่องแล้ว
            [examined] หน่วยงานกำลังตรวจสอบ
            [done] หน่วยงานทำเรื่องนี้เสร็จแล้ว
            [not_accepted] หน่วยงานไม่รับเรื่อง
           *[none_yet] หน่วยงานยังไม่ตอบ
        }
       *[not_reported] เจ้าหน้าที่สนับสนุนตัดสินใจไม่บอกหน่วยงาน ({ $done_on }): { $reason ->
            [worker_declines] คุณไม่ต้องการ
            [no_breach] ไม่มีการทำผิดกฎ
            [by_others] คนอื่นบอกหน่วยงานแล้ว
            [still_checking] ยังตรวจอยู่
           *[other] เหตุผลอื่น
        }
    }
}
# A part of the text above
my_data-report-how = { $channel ->
    [telephone] {" "}ทางโทรศัพท์
    [visit] {" "}โดยไปพบ
    [letter] {" "}ทางจดหมาย
   *[online] {" "}ทางออนไลน์
}
my_data-job_change = บันทึกการเปลี่ยนงาน
my_data-chat = หมายเลขของแชตนี้
my_data-number = หมายเลขอ้างอิงของคุณที่นี่
my_data-invitation = วันที่ทำคำเชิญ
my_data-held = ตอนนี้เราไม่ลบบันทึกเหล่านี้ เพราะมีคดีความ
# $who (String), $on (String) a day
my_data-message = { $who ->
    [worker] คุณ { $on }
    [worker_again] คุณเปลี่ยนข้อความ { $on }
    [staff_again] เจ้าหน้าที่สนับสนุนแก้ไข { $on }
    [staff_unsure] เจ้าหน้าที่สนับสนุน { $on } (อาจไม่ถึงคุณ)
   *[staff] เจ้าหน้าที่สนับสนุน { $on }
}
# $on (String) a day
my_data-note = บันทึกของเจ้าหน้าที่สนับสนุน { $on }
# $text, $from (String)
my_data-forwarded = { $text } (ส่งต่อจาก: { $from })
# $text, $quote (String)
my_data-quoting = { $text } (ข้อความที่อ้างถึง: { $quote })
# $words (String), $hidden_on (String) a day, $status (String)
my_data-hidden = { $words } (ซ่อนเมื่อ { $hidden_on } { $status ->
    [kept] และเก็บไว้เป็นหลักฐาน
    [held] และเก็บไว้เพราะคดีความ
   *[undecided] หัวหน้าฝ่ายสนับสนุนหรือผู้ดูแลระบบจะตัดสินใจ
    })
# $count (Number)
my_data-hidden-count = 🔒 { $count } ข้อความของคุณซ่อนจากเจ้าหน้าที่สนับสนุนและยังเก็บไว้
# $name (String) of the consultation, $on (String) a day
my_data-hidden-name = { $name }, { $on }
# $reason, $readers (or “none”), $status (String); $decide_on, $until (String) days, or “none”
my_data-hidden-why = { evidence-because } { evidence-only } { $status ->
    [kept] เก็บไว้เป็นหลักฐาน { $until ->
        [none] นานเท่ากับบันทึกการปรึกษานี้
       *[other] ถึงวันที่ { DAY($until) } หรือนานกว่านั้น ถ้าการปรึกษานี้ยังเปิดอยู่
    }
    [held] เก็บไว้เพราะคดีความ เมื่อคดีจบ เราทำลายและบอกคุณ
   *[undecided] { $readers ->
        [none] เราเก็บไว้นานเท่ากับบันทึกอื่นเกี่ยวกับคุณ
       *[other] พวกเขาควรตัดสินใจภายในวันที่ { DAY($decide_on) } ว่าจะทำอย่างไร จนถึงตอนนั้น เราเก็บไว้นานเท่ากับบันทึกอื่นเกี่ยวกับคุณ
    }
}
my_data-removed = (ไม่อยู่ที่นี่แล้ว)
my_data-no-words = (รูปถ่าย ไฟล์ หรือข้อความเสียง)
# $on (String) a day; $purpose (String) say, correct or take_back; $outcome (String); $read_on, $corrected_on, $back_on (String) days, or “none”
my_data-notice = { $on }: { $purpose ->
    [correct] ฉบับใหม่ของข่าวก่อนหน้านี้:{" "}
    [take_back] ถอนข่าวก่อนหน้านี้:{" "}
   *[say] {""}
}{ WORD("my_data-outcome", $outcome) }{ $read_on ->
    [none] {""}
   *[other] {" "}· คุณบอกเมื่อ { $read_on } ว่าอ่านแล้ว
}{ $corrected_on ->
    [none] {""}
   *[other] {" "}· ฉบับใหม่เมื่อ { $corrected_on }
}{ $back_on ->
    [none] {""}
   *[other] {" "}· ถอนเมื่อ { $back_on }
}
my_data-outcome-queued = รอส่ง
my_data-outcome-sending = กำลังส่ง
my_data-outcome-sent = ส่งแล้ว
my_data-outcome-repeated = ส่งแล้ว อาจส่งสองครั้ง
my_data-outcome-unreachable = ส่งไม่ถึงคุณ
my_data-outcome-refused = ส่งไม่ได้
my_data-outcome-cancelled = ไม่ได้ส่ง
my_data-outcome-skipped = ไม่ได้ส่ง เพราะไม่จำเป็นอีกแล้ว
# Why a notice was not sent; what takes one back is done
my_data-outcome-done = เสร็จแล้ว
my_data-outcome-muted = ไม่ได้ส่ง เพราะคุณหยุดรับข่าวไว้
my_data-outcome-no_text = ไม่ได้ส่ง เพราะไม่มีเนื้อความในภาษาของคุณ
my_data-outcome-unchanged = ไม่ได้ส่ง เพราะไม่มีอะไรเปลี่ยนสำหรับคุณ
my_data-outcome-may_have_it = หยุดระหว่างส่ง อาจถึงคุณแล้ว
