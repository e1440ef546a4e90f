## Periods of stay

periods-list =
    <b>निर्दिष्ट सीप भएको कामदार (नम्बर 1) भएर बसेका अवधि</b>

    सबै अवधि लेख्नुहोस्: जुनसुकै कम्पनी, जुनसुकै क्षेत्र। यी पनि लेख्नुहोस्:
    • तयारी वा ड्राइभिङ लाइसेन्सका लागि “विशिष्ट गतिविधि” (特定活動)
    • सुत्केरी, बच्चा हेर्ने, बिरामी वा चोटपटकको बिदा
periods-none = यो निवासको स्थिति कहिल्यै थिएन र यसको तयारी पनि कहिल्यै गर्नुभएको छैन भने “{ periods-done }” थिच्नुहोस्।
periods-add = ＋ अवधि थप्नुहोस्
periods-done = सकियो
periods-kind = यो कस्तो अवधि हो?
periods-remove = यो अवधि हटाउनुहोस्
periods-from = <b>कुन दिन सुरु भयो?</b>
periods-to = <b>कुन दिन सकियो?</b> अन्तिम दिन पनि गनिन्छ।
# The period has begun and has not ended.
periods-running = अझै सकिएको छैन
# $kind, $from, $to (String)
periods-line = { $from } – { $to } · { $kind }
periods-line-running = { $from } – अझै सकिएको छैन · { $kind }
# $from (String) an ISO day
periods-mistake-order = ⚠️ अन्तिम दिन पहिलो दिन ({ $from }) भन्दा अघि हुन सक्दैन।
