# One form for every check: questions, summary, result.

form-begin = सुरु गर्छु
form-resume = रोकिएको ठाउँबाट अगाडि बढ्छु
form-change = मेरा जवाफ हेर्छु वा फेर्छु
form-full = सबै एक-एक गरी जाँच्छु
form-known =
    <b>यो अझै सही छ?</b>

    यो तपाईंले वा सहायता कर्मचारीले हामीलाई भनेको हो। कुनै कुरा गलत छ? त्यसैलाई थिच्नुहोस्।
form-known-yes = यो सबै सही छ
# $number (Number) this question, $about (Number) how many there will be, roughly
form-progress = प्रश्न { $number }, जम्मा करिब { $about }
# $count (Number) in the quick check
form-left = { $count ->
    [1] करिब { $count } वटा प्रश्न बाँकी
   *[other] करिब { $count } वटा प्रश्न बाँकी
}
# $answer (String)
form-answer-now = तपाईंको अहिलेको जवाफ: <b>{ $answer }</b>
form-yes = छ
form-no = छैन
# Where a question is answered with its verb
form-yes-skill_test_passed = पास गरेँ
form-no-skill_test_passed = पास गरेको छैन
form-yes-care_japanese_test = { form-yes-skill_test_passed }
form-no-care_japanese_test = { form-no-skill_test_passed }
form-yes-new_field_test_passed = { form-yes-skill_test_passed }
form-no-new_field_test_passed = { form-no-skill_test_passed }
form-yes-training_completed_well = पूरा गरेँ
form-no-training_completed_well = पूरा गरेको छैन
form-yes-will_transfer_skills = सिकाउँछु
form-no-will_transfer_skills = सिकाउँदिनँ
form-yes-health_check_done = गराएँ
form-no-health_check_done = गराएको छैन
form-yes-health_can_work = भनेको छ
form-no-health_can_work = भनेको छैन
form-yes-costs_itemised = पाएँ
form-no-costs_itemised = पाएको छैन
form-yes-costs_agreed = सहमति दिएँ
form-no-costs_agreed = सहमति दिएको छैन
form-yes-home_procedure_done = { form-yes-training_completed_well }
form-no-home_procedure_done = { form-no-training_completed_well }
form-yes-contract_ended = सकिएको छ
form-no-contract_ended = अझै सकिएको छैन
form-yes-permission_received = पाइसकेँ
form-no-permission_received = अझै पाएको छैन
form-skip = मलाई थाहा छैन
form-one_by_one = एक-एक गरी सोध्नुहोस्
form-not-known = मलाई थाहा छैन
form-back = { button-back }
form-later = अहिले रोक्छु (जवाफ सेभ छन्)
form-number = { NUMBER($number, useGrouping: 0) }
form-periods-none = छैन
form-periods-open = मेरो बसाइका अवधि लेख्छु
# Below the question eligibility-ask-ssw1_periods: never Specified Skilled Worker (i), never preparing for it
form-periods-never = यो स्थिति वा यसको तयारी थिएन
form-periods-since = यो स्थिति बीचमा नटुटी अहिलेसम्म छ? पहिलो दिन छान्नुहोस् वा टाइप गर्नुहोस्: 2024-04-01। टुटेको भए आफ्ना अवधि लेख्नुहोस्। अंग्रेजी मिति (ई.सं.) लेख्नुहोस्, वि.सं. होइन।
form-date-hint = दिन छान्नुहोस्, वा यसरी टाइप गर्नुहोस्: 2026-11-22। अंग्रेजी मिति (ई.सं.) लेख्नुहोस्, वि.सं. होइन।
form-number-hint = कृपया संख्या टाइप गर्नुहोस्।
form-country-hint = तपाईंको देश सूचीमा छैन? नाम टाइप गर्नुहोस्।
form-found = यीमध्ये कुनै हो? होइन भने कृपया अर्को शब्द टाइप गर्नुहोस्, वा “{ form-show-all }” थिच्नुहोस्।
form-show-all = सबै देखाउनुहोस्
form-health =
    <b>अबका प्रश्न तपाईंको स्वास्थ्यबारे हुन्।</b>

    स्वास्थ्य निजी कुरा हो। हामी यति मात्र सोध्छौँ: स्वास्थ्य परीक्षण गराउनुभयो कि गराउनुभएन, कहिले गराउनुभयो, र तपाईं काम गर्न सक्नुहुन्छ भनेर डाक्टरले भने कि भनेनन्। यो हामी यही जाँचका लागि मात्र चलाउँछौँ, र सहायता कर्मचारीले हेर्न सक्छन्। जवाफ दिनै पर्दैन।
form-health-yes = हुन्छ, सोध्नुहोस्
form-health-no = हुँदैन, यी प्रश्न छोड्नुहोस्
# Beside a single question about health.
form-health-one = स्वास्थ्य निजी कुरा हो। जवाफ दिनुभयो भने यो हामी यही जाँचका लागि मात्र चलाउँछौँ, र सहायता कर्मचारीले हेर्न सक्छन्। जवाफ दिनै पर्दैन।
form-health-private = म भन्न चाहन्नँ
form-summary =
    <b>तपाईंका जवाफ</b>

    जवाफ फेर्न तल त्यसैलाई थिच्नुहोस्।
# $question (String) what was asked, in short, $answer (String)
form-summary-line = • { $question }: <b>{ $answer }</b>
form-result = नतिजा देखाउनुहोस्
form-mistake-no-text = ⚠️ कृपया अक्षरमा लेखेर वा बटन थिचेर जवाफ दिनुहोस्। यहाँ फोटो, भ्वाइस सन्देश वा स्टिकरले जवाफ दिन मिल्दैन।
# $day (String) ISO day that was typed without its year, or by a word
form-understood = 📅 हामीले यो दिन बुझ्यौँ: <b>{ DAY($day) }</b>
form-mistake-no-year = ⚠️ कुन वर्ष? कृपया पूरा मिति यसरी टाइप गर्नुहोस्: 2026-11-22
form-mistake-short-year = ⚠️ कुन संख्या वर्ष हो? कृपया वर्ष चार अङ्कमा लेख्नुहोस्, यसरी: 2026-11-22
form-mistake-no-month = ⚠️ कुन महिना? कृपया पूरा मिति यसरी टाइप गर्नुहोस्: 2026-11-22
form-mistake-no-date = ⚠️ यो मिति हामीले बुझेनौँ। कृपया यसरी टाइप गर्नुहोस्: 2026-11-22
form-mistake-two-dates = ⚠️ कुन संख्या दिन हो, कुन महिना? कृपया वर्ष, महिना र दिन यसरी टाइप गर्नुहोस्: 2026-11-22
form-mistake-no-such-day = ⚠️ यस्तो दिन छैन। कृपया फेरि हेर्नुहोस् र यसरी टाइप गर्नुहोस्: 2026-11-22
# $day (String) ISO day
form-mistake-wrong-weekday = ⚠️ बार र मिति मिलेन: यो दिन { DAY($day) } हो। कृपया फेरि हेर्नुहोस् र मिति यसरी टाइप गर्नुहोस्: 2026-11-22
form-mistake-nepali = ⚠️ यो वर्ष विक्रम संवत् (वि.सं.) को हो? कृपया निवास कार्ड वा राहदानीमा लेखिएको अंग्रेजी मिति (ई.सं.) यसरी टाइप गर्नुहोस्: 2026-11-22
# $first, $last (String) ISO days
form-mistake-date-range = ⚠️ कृपया { $first } देखि { $last } सम्मको कुनै दिन छान्नुहोस्।
# $lowest, $highest (Number)
form-mistake-number = ⚠️ कृपया { $lowest } देखि { $highest } सम्मको पूरा संख्या टाइप गर्नुहोस्।
form-mistake-choose = ⚠️ यो जवाफ सूचीमा छैन। कृपया बटन थिच्नुहोस्।
# To staff, of the worker's health
form-health-about = स्वास्थ्य
form-health-refused = भन्न चाहनुहुन्न
