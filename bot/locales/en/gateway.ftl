gateway-button-share-phone = 📱 Share my phone number
