# Names of the records in data/. The Japanese name stands beside them wherever an office uses it.

## Industrial fields

field-care = हेरचाह (काइगो)
field-building_cleaning = भवन सफाइ
field-manufacturing = औद्योगिक उत्पादन
field-construction = निर्माण
field-shipbuilding = जहाज निर्माण र जहाजका मेसिन
field-auto_repair = गाडी मर्मत
field-aviation = हवाई सेवा
field-accommodation = होटल, सराय
field-auto_transport = गाडी चलाउने (ट्रक, ट्याक्सी, बस)
field-railway = रेल
field-agriculture = कृषि
field-fishery = माछा मार्ने र पाल्ने काम
field-food_manufacturing = खाना र पेय पदार्थ उत्पादन
field-food_service = रेस्टुरेन्ट
field-forestry = वन
field-wood = काठ उद्योग
field-linen_supply = लिनन सफाइ र आपूर्ति
field-logistics_warehousing = गोदाम
field-resource_circulation = फोहोर र रिसाइकल
