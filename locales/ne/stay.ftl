# What follows from a result: what to do in order, the papers, the five years, and "what if".

## The five years

stay-button = ⏳ मेरो पाँच वर्ष
stay-title = <b>निर्दिष्ट सीप भएको कामदार (नम्बर 1) को तपाईंको पाँच वर्ष</b>
# $today (String) an ISO day, $used, $allowed (Number) days
stay-used = तपाईंका जवाफअनुसार { DAY($today) } सम्म { NUMBER($allowed, useGrouping: 0) } दिनमध्ये { NUMBER($used, useGrouping: 0) } दिन खर्च भयो।
stay-counted = <b>गनिने दिन</b>
# $first_on, $last_on (String) ISO days, $days (Number)
stay-span = • { DAY($first_on) } – { DAY($last_on) }: { $days ->
    [one] { NUMBER($days, useGrouping: 0) } दिन
   *[other] { NUMBER($days, useGrouping: 0) } दिन
}
stay-span-running = • { DAY($first_on) } – अझै सकिएको छैन
stay-gaps = यी अवधिका बीचका दिन गनिँदैनन्। त्यसबेला तपाईंसँग यो निवासको स्थिति थिएन, वा तपाईं बिदामा हुनुहुन्थ्यो।
# $last_on, $apply_on (String) ISO days
stay-last-day = <b>अन्तिम दिन: { DAY($last_on) }</b>। आवेदन दिने दिन ({ DAY($apply_on) }) देखिका सबै दिन हामीले गन्यौँ।
stay-no-last-day = <b>अन्तिम दिन अझै छैन</b>: गनिने दिन पाँच वर्षभन्दा कम छन्।
stay-left-out = <b>हामीले नगनेको: सुत्केरी, बच्चा हेर्ने, बिरामी वा चोटपटकको बिदा</b>
stay-left-out-check = यो बिदा साँच्चै गनिँदैन कि गनिन्छ, हाम्रा कर्मचारीले जाँच्नुपर्छ। यसका कागजात जोगाएर राख्नुहोस्।
stay-driver = ड्राइभिङ लाइसेन्स लिने समय (特定活動55号) हामीले गनेका छैनौँ। हामीले जानेअनुसार यो पाँच वर्षमा पर्दैन। हाम्रा कर्मचारीले जाँच्नुपर्छ।
# The two examples are exceptions. A failed test alone gives nobody a sixth year.
stay-sixth-year = <b>छैटौँ वर्ष</b> विशेष अवस्थामा मात्र मिल्छ। जस्तै: निर्दिष्ट सीप भएको कामदार (नम्बर 2) को परीक्षामा फेल हुनुभयो, तर पास अङ्कको कम्तीमा 80 % ल्याउनुभयो। वा हेरचाहमा, राष्ट्रिय परीक्षा (介護福祉士国家試験) झन्डै पास गर्नुभयो। हाम्रा कर्मचारीले जाँच्नुपर्छ। त्यसअघि यसमा भर परेर योजना नबनाउनुहोस्।
