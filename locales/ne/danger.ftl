# In danger. Japanese sentences have their reading in kana and in Latin letters: the worker reads them aloud on the
# telephone. “No.” is short for “number”. An alarm: we tell all managers and admins at once, until one of them helps.

# The one sentence that every other text refers to
danger-numbers = खतरामा परे 110 (प्रहरी) वा 119 (दमकल, एम्बुलेन्स) मा फोन गर्नुहोस्।
danger-call =
    <b>🆘 खतरामा हुनुहुन्छ? अहिले नै फोन गर्नुहोस् र यसो भन्नुहोस्:</b>

    <b>110</b> प्रहरी: 助けてください。(たすけて ください / <i>Tasukete kudasai</i>)
    <b>119</b> एम्बुलेन्स, दमकल: 救急車をお願いします。(きゅうきゅうしゃを おねがいします / <i>Kyūkyūsha o onegai shimasu</i>)
    तपाईं कहाँ हुनुहुन्छ: 住所は … です。(じゅうしょは … です / <i>Jūsho wa … desu</i>)
    दुवै निःशुल्क छन्, दिनरात। फोन नकाट्नुहोस्।
# $name of an office, $number (String)
danger-line = ☎️ { $name }: <b>{ $number }</b>
danger-urgent = 📣 सहायता कर्मचारीलाई: जरुरी छ
# $number (String) of the matter
danger-alarmed =
    <b>📣 नं. { $number }: यो पढ्न सक्ने हाम्रा सबै व्यवस्थापक र एडमिनलाई हामी खबर गर्दै छौँ।</b> उनीहरूमध्ये कसैले मद्दत नगरे हामी 15 मिनेटपछि, 60 मिनेटपछि, अनि हरेक घण्टा फेरि खबर गर्छौँ। तपाईंलाई यहीँ लेख्छौँ। अहिले नै फेरि खबर गर्न { sign-danger } थिच्नुहोस्।

    सक्नुहुन्छ भने के भयो लेख्नुहोस्। <b>{ danger-numbers }</b>
# Also sent as a message. $number (String), $phone (String) of the organisation, or "none"
danger-unheard =
    <b>⚠️ नं. { $number }: यहाँका कुनै व्यवस्थापकलाई अझै भेट्टाउन सकेनौँ।</b> हामी फेरि प्रयास गर्छौँ। सहायता कर्मचारीको समूहलाई यो नम्बर मात्र भन्छौँ।

    <b>नपर्खनुहोस्। { danger-numbers }</b> { $phone ->
        [none] अरू फोन नम्बरका लागि { sign-danger } थिच्नुहोस्।
       *[other] हामीलाई पनि फोन गर्न सक्नुहुन्छ: { $phone }। अरू फोन नम्बरका लागि { sign-danger } थिच्नुहोस्।
    }
# Where the worker has hidden this from everybody who could get its alarm. $number (String)
danger-kept_out = <b>⚠️ नं. { $number }: अहिले खबर गर्न सकिने हाम्रा सबै व्यवस्थापक र एडमिनबाट तपाईंले यो लुकाउनुभएको छ। त्यसैले हामी कसैलाई भन्दैनौँ। नपर्खनुहोस्। { danger-numbers }</b>
# $number (String)
danger-taken = <b>✅ नं. { $number }: हाम्रा एक जना व्यवस्थापक वा एडमिनले अहिले तपाईंलाई मद्दत गर्दै छन्</b>। उनले तपाईंलाई लेख्छन् वा फोन गर्छन्।
# A part of other texts: who is told. $readers of the matter
danger-alarmed_ones = { $readers ->
    [admins] यो पढ्न सक्ने हाम्रा सबै एडमिन
   *[other] यो पढ्न सक्ने हाम्रा सबै व्यवस्थापक र एडमिन
}
# Sent where the manager or admin who helped with it does so no longer, and nobody has answered. $number (String)
danger-given_back = <b>📣 नं. { $number }: हामीले तपाईंलाई अझै जवाफ दिएका छैनौँ।</b> मद्दत गर्न सक्ने सबैलाई हामी फेरि खबर गर्दै छौँ। <b>{ danger-numbers }</b>
# Sent each time we repeat the alarm, while no manager or admin helps. $number (String), $time (String) of the day in
# Tokyo, $readers of the matter; $office_1, $number_1, $office_2, $number_2 (String) of offices outside, or "none"
danger-not_taken = <b>📣 { $time } · नं. { $number }: अझै हाम्रा कुनै व्यवस्थापक वा एडमिनले तपाईंलाई मद्दत गरिरहेका छैनन्।</b> हामी उनीहरूलाई फेरि खबर गर्दै छौँ। <b>{ danger-numbers }</b>{" "}{ danger-offices }
# The same, where somebody else of staff has answered meanwhile, whose answer ends no alarm
danger-not_taken-answered = <b>📣 { $time } · नं. { $number }: सहायता कर्मचारीले तपाईंलाई जवाफ दिए, तर अझै हाम्रा कुनै व्यवस्थापक वा एडमिनले मद्दत गरिरहेका छैनन्।</b> हामी उनीहरूलाई फेरि खबर गर्छौँ। <b>{ danger-numbers }</b>{" "}{ danger-offices }
# Sent where none can be told. The same variables, and $phone
danger-nobody = <b>⚠️ नं. { $number }: यहाँका कुनै व्यवस्थापकलाई अझै भेट्टाउन सकेनौँ।</b> हामी फेरि प्रयास गर्छौँ।
    <b>नपर्खनुहोस्। { danger-numbers }</b>{ $phone ->
        [none] {""}
       *[other] {" "}हामीलाई पनि फोन गर्न सक्नुहुन्छ: { $phone }।
    }{" "}{ danger-offices }
# A part of other texts: two offices, each on a line of its own. Of each $office (an id), $number, $press (what to press
# there), $hours (always, open, closed) and with it $on a day and $at a time of day (all String, or "none"), with _1 or _2
danger-offices = फोन नम्बरहरू: { sign-danger }{ $office_1 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_1) }: <b>{ $number_1 }</b>{ $press_1 ->
        [none] {""}
       *[other] {" "}({ $press_1 } थिच्नुहोस्)
    }{ $hours_1 ->
        [always] {" "}🟢 दिनरात
        [open] {" "}🟢 { $at_1 } सम्म खुला
        [closed] {" "}🔴 बन्द, { DAY($on_1) }, { $at_1 } मा खुल्छ
       *[none] {""}
    }
}{ $office_2 ->
    [none] {""}
   *[other] {"\u000A"}☎️ { WORD("hotline", $office_2) }: <b>{ $number_2 }</b>{ $press_2 ->
        [none] {""}
       *[other] {" "}({ $press_2 } थिच्नुहोस्)
    }{ $hours_2 ->
        [always] {" "}🟢 दिनरात
        [open] {" "}🟢 { $at_2 } सम्म खुला
        [closed] {" "}🔴 बन्द, { DAY($on_2) }, { $at_2 } मा खुल्छ
       *[none] {""}
    }
}
# Below words of despair. What danger-offices takes
danger-life = कृपया अहिले नै कसैसँग कुरा गर्नुहोस्। <b>{ danger-numbers }</b> { danger-offices }
# Sent where staff, and not the worker, say that it is urgent. $number (String), $readers of the matter
danger-told = <b>📣 नं. { $number } लाई हामी जरुरी मान्छौँ।</b> { danger-alarmed_ones }लाई हामी खबर गर्दै छौँ। तपाईंलाई यहीँ लेख्छौँ। <b>{ danger-numbers }</b>
# Sent where staff take back that it is urgent, and the worker raised no alarm. $number (String)
danger-withdrawn = 📣 नं. { $number }: सहायता कर्मचारीले यसलाई फेरि हेरे। अब यसलाई आपतकालीन मान्दैनन्। तपाईंको परामर्श खुला रहन्छ। हामी तपाईंलाई यहीँ जवाफ दिन्छौँ। <b>{ danger-numbers }</b>
