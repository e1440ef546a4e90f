# Clear this chat: we delete its messages from the phone, because other people may look at the phone.

clear_chat-button = 🧹 यो च्याट खाली गर्नुहोस्
clear_chat-ask =
    <b>यो च्याट खाली गर्ने?</b>

    हामी पछिल्ला 48 घण्टाका तपाईंका र हाम्रा सन्देश मेटाउँछौँ। त्योभन्दा पुराना सन्देश Telegram मा आफैँ मेटाउनुहोस्।

    <b>यो च्याट तपाईंको प्रमाण हुन सक्छ।</b> पहिले चाहिने कुरा सेभ गर्नुहोस्: “{ my_data-send }”। सहायता कर्मचारीसँग उनीहरूका अभिलेख रहन्छन्।
# Instead of that while a picture waits for the worker's word
clear_chat-ask_waiting =
    <b>यो च्याट खाली गर्ने? एउटा फोटोबारे हामीले तपाईंलाई सोधेका छौँ: कृपया पहिले जवाफ दिनुहोस्।</b> अहिले खाली गर्नुभयो भने फोटो यहाँबाट हट्छ, र त्यसमुनि लेखेको कुरा मात्र सहायता कर्मचारीले पाउँछन्।

    हामी पछिल्ला 48 घण्टाका सन्देश मेटाउँछौँ। पहिले चाहिने कुरा सेभ गर्नुहोस्। सहायता कर्मचारीसँग उनीहरूका अभिलेख रहन्छन्।
clear_chat-yes = 🧹 हुन्छ, अहिले खाली गर्नुहोस्
clear_chat-no = हुँदैन, राख्नुहोस्
# Above the chat, for a moment.
clear_chat-begun = हामी अहिले सन्देश मेटाउँदै छौँ।
# $deleted, $waiting, $left (Number) messages that are deleted, that staff do not have yet, that Telegram did not delete
clear_chat-done =
    <b>{ $deleted ->
        [1] हामीले 1 वटा सन्देश मेटायौँ।
       *[other] हामीले { $deleted } वटा सन्देश मेटायौँ।
    }</b>{ $waiting ->
        [0] {""}
        [1] {" "}तपाईंको 1 वटा सन्देश अझै सहायता कर्मचारीकहाँ पुगेको छैन। 48 घण्टाभित्र पुग्यो भने हामी मेटाउँछौँ।
       *[other] {" "}तपाईंका { $waiting } वटा सन्देश अझै सहायता कर्मचारीकहाँ पुगेका छैनन्। 48 घण्टाभित्र पुगे भने हामी मेटाउँछौँ।
    }{ $left ->
        [0] {""}
        [1] {" "}Telegram ले 1 वटा सन्देश मेटाएन।
       *[other] {" "}Telegram ले { $left } वटा सन्देश मेटाएन।
    }

    पुराना सन्देश यो च्याटमा अझै हुन सक्छन्। Telegram मा आफैँ मेटाउनुहोस्। सहायता कर्मचारीसँग उनीहरूका अभिलेख रहन्छन्।
# In the place of clear_chat-done, once support staff have the messages that waited. $left (Number) messages that Telegram did not delete
clear_chat-rest =
    <b>अब तपाईंका सबै सन्देश सहायता कर्मचारीले पाए।</b> { $left ->
        [0] ती सन्देश अब हामीले यहाँबाट पनि मेटायौँ।
        [1] Telegram ले 1 वटा सन्देश मेटाएन। Telegram मा आफैँ मेटाउनुहोस्।
       *[other] Telegram ले { $left } वटा सन्देश मेटाएन। Telegram मा आफैँ मेटाउनुहोस्।
    }
# In the place of a screen that others should not read, once another stands below it.
clear_chat-covered = यो स्क्रिन बन्द भयो।
