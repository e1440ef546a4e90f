# Language, consent, menu, help: the first screens.

# Descriptions that Telegram shows beside the commands, and the help for staff.
command-menu = मेनु हेर्नुहोस्
command-help = यो बटले के गर्छ, खतरामा कसलाई फोन गर्ने
command-language = भाषा फेर्नुहोस्
command-profile = तपाईंका विवरण र मिति
command-mydates = तपाईंका अन्तिम मिति, र कति दिन बाँकी छ
command-mydata = डेटा हेर्नुहोस्, सच्याउनुहोस्, पाउनुहोस्
command-privacy = डेटा कसरी चलाउँछौँ, तपाईंका सहमति
command-clear = यो च्याटका सन्देश मेटाउनुहोस्
command-stop = समाचार रोक्नुहोस्
command-forget = तपाईंको डेटा मेटाउनुहोस्
