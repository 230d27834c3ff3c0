'use strict';
require('../product/index.js').start('post');
